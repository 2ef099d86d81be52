# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)
set(LIMBER_DOC_DIR ${CMAKE_INSTALL_DATADIR}/doc/limber)
install(TARGETS limber limber-cli
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
    BUNDLE DESTINATION .)
install(FILES LICENSE DESTINATION ${LIMBER_DOC_DIR})
if(UNIX AND NOT APPLE)
    add_subdirectory(packaging/linux)
endif()

set(CPACK_PACKAGE_NAME limber)
set(CPACK_PACKAGE_VENDOR "The Limber authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "exercise routines for people with back pain")
set(CPACK_PACKAGE_DESCRIPTION
"Limber plans, leads and records exercise routines. Exercises come with doses,
cautions and sources; routines are put on days and led by countdown, text and
sound; what was done is kept in one local file. No account, no network.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
if(NOT CPACK_GENERATOR)
    set(CPACK_GENERATOR TGZ)
endif()

set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Limber authors <maintainers@localhost>")
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins that Qt loads by name, which the search for shared libraries cannot see.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, fonts-dejavu-core | fonts-liberation, espeak-ng-data, qt6-speech-speechd-plugin")
include(CPack)
