# SPDX-License-Identifier: GPL-3.0-or-later
install(TARGETS limber limber-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
