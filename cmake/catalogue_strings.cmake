# SPDX-License-Identifier: GPL-3.0-or-later
cmake_minimum_required(VERSION 3.25)
# Writes every text of the bundled content that people read as a C++ file of marked strings, so
# that lupdate finds them: cmake -DROOT=<repo> -DOUTPUT=<file> -P catalogue_strings.cmake
set(texts "")

# The names of the fields whose text is shown, wherever in a file they stand.
set(shown name aliases purpose cue text steps section says decisions note goal audience title kind)

# Content is written one field or array item a line, so the fields can be picked line by line.
file(GLOB files ${ROOT}/resources/exercises/*.json ${ROOT}/resources/routines/*.json
     ${ROOT}/resources/programmes/*.json ${ROOT}/resources/sources.json)
foreach(file IN LISTS files)
    set(field "")
    file(READ ${file} content)
    string(REPLACE ";" "<semicolon>" content "${content}")
    string(REPLACE "[" "<open>" content "${content}")
    string(REPLACE "]" "<close>" content "${content}")
    string(REPLACE "\n" ";" lines "${content}")
    foreach(line IN LISTS lines)
        if(line MATCHES "^ *\"([A-Za-z]+)\": <open>$")
            set(field ${CMAKE_MATCH_1})
        elseif(line MATCHES "^ *<close>")
            set(field "")
        elseif(line MATCHES "^ *\"([A-Za-z]+)\": \"(.*)\",?$")
            set(key ${CMAKE_MATCH_1})
            set(value "${CMAKE_MATCH_2}")
            if(key IN_LIST shown AND NOT (key STREQUAL "kind" AND NOT file MATCHES "/sources[.]json$"))
                list(APPEND texts "${value}")
            endif()
        elseif(line MATCHES "^ *\"(.*)\",?$" AND field IN_LIST shown)
            list(APPEND texts "${CMAKE_MATCH_1}")
        endif()
    endforeach()
endforeach()
list(REMOVE_DUPLICATES texts)

set(code "// Generated from resources/: the texts of the catalogue, marked for translation.\n")
string(APPEND code "#include <QtGlobal>\n\n[[maybe_unused]] static const char* const kCatalogue[] = {\n")
foreach(text IN LISTS texts)
    string(REPLACE "<semicolon>" ";" text "${text}")
    string(REPLACE "<open>" "[" text "${text}")
    string(REPLACE "<close>" "]" text "${text}")
    string(APPEND code "    QT_TRANSLATE_NOOP(\"Catalogue\", \"${text}\"),\n")
endforeach()
string(APPEND code "};\n")
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT "${code}" @ONLY NEWLINE_STYLE UNIX)
