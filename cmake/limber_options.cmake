# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler settings that every Limber target shares, in one interface target.
add_library(limber_options INTERFACE)
target_compile_features(limber_options INTERFACE cxx_std_20)
target_include_directories(limber_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(limber_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(limber_options INTERFACE /W4 /utf-8 /permissive-
        $<$<BOOL:${LIMBER_WERROR}>:/WX>)
else()
    # Lines and functions are enough for a back trace, and link far quicker than full debug data.
    target_compile_options(limber_options INTERFACE $<$<CONFIG:Debug>:-g1>
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
        -Wimplicit-fallthrough -Wno-missing-field-initializers $<$<BOOL:${LIMBER_WERROR}>:-Werror>)
endif()
if(LIMBER_SANITIZE AND MSVC)
    target_compile_options(limber_options INTERFACE /fsanitize=address)
elseif(LIMBER_SANITIZE)
    # The sanitizers' own code makes GCC see uninitialised values where there are none.
    target_compile_options(limber_options INTERFACE -O1 -Wno-maybe-uninitialized
        -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(limber_options INTERFACE -fsanitize=address,undefined)
endif()
if(LIMBER_FUZZ)
    target_compile_options(limber_options INTERFACE -O1 -fno-omit-frame-pointer
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
    target_link_options(limber_options INTERFACE -fsanitize=address,undefined)
endif()
if(LIMBER_SANITIZE_THREADS)
    target_compile_options(limber_options INTERFACE -O1 -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(limber_options INTERFACE -fsanitize=thread)
endif()
if(LIMBER_COVERAGE)
    target_compile_options(limber_options INTERFACE --coverage)
    target_link_options(limber_options INTERFACE --coverage)
endif()
