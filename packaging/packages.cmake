# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

# What is installed, and the packages made from it: cpack -G DEB | RPM | TGZ on Linux, NSIS on Windows, DragNDrop on macOS.

set(TRUNKDESK_APP_ID org.trunkdesk.Trunkdesk)

set(trunkdesk_programs "")
foreach(program trunkdesk trunkdesk-simulator)
  if(TARGET ${program})
    list(APPEND trunkdesk_programs ${program})
  endif()
endforeach()
if(trunkdesk_programs)
  install(TARGETS ${trunkdesk_programs} BUNDLE DESTINATION . RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()

if(WIN32 OR APPLE)
  if(TARGET trunkdesk)
    # Qt's own tool copies its libraries and plugins into the package. 6.4 and 6.5 name the argument differently.
    if(Qt6_VERSION VERSION_LESS 6.5)
      qt_generate_deploy_app_script(TARGET trunkdesk FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    else()
      qt_generate_deploy_app_script(TARGET trunkdesk OUTPUT_SCRIPT deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    endif()
    install(SCRIPT ${deploy_script})
  endif()
  install(FILES LICENSE CHANGELOG.md resources/icons/LICENSE DESTINATION doc)
else()
  install(FILES resources/${TRUNKDESK_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES resources/${TRUNKDESK_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES resources/${TRUNKDESK_APP_ID}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

  # Man pages and changelogs are shipped compressed, without a time stamp, so that two builds give the same package.
  find_program(TRUNKDESK_GZIP gzip)
  function(trunkdesk_install_compressed source name destination)
    if(NOT TRUNKDESK_GZIP)
      install(FILES ${source} RENAME ${name} DESTINATION ${destination})
      return()
    endif()
    set(packed ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${source})
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packaging)
    execute_process(COMMAND ${TRUNKDESK_GZIP} -9 -n -c ${CMAKE_CURRENT_SOURCE_DIR}/${source}
      OUTPUT_FILE ${packed} COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${packed} DESTINATION ${destination})
  endfunction()
  trunkdesk_install_compressed(packaging/trunkdesk.1 trunkdesk.1 ${CMAKE_INSTALL_MANDIR}/man1)
  trunkdesk_install_compressed(packaging/trunkdesk-simulator.1 trunkdesk-simulator.1 ${CMAKE_INSTALL_MANDIR}/man1)
  trunkdesk_install_compressed(CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/trunkdesk)
  trunkdesk_install_compressed(packaging/debian/changelog changelog.Debian ${CMAKE_INSTALL_DATADIR}/doc/trunkdesk)
  install(FILES packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/trunkdesk)
endif()

set(CPACK_PACKAGE_NAME trunkdesk)
set(CPACK_PACKAGE_VENDOR "The Trunkdesk developers")
set(CPACK_PACKAGE_CONTACT "The Trunkdesk developers <developers@trunkdesk.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "operations desk for Sinch Elastic SIP Trunking")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_SOURCE_DIR}/packaging/description.txt)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

if(WIN32)
  set(CPACK_GENERATOR NSIS)
  set(CPACK_PACKAGE_INSTALL_DIRECTORY Trunkdesk)
  set(CPACK_PACKAGE_EXECUTABLES trunkdesk Trunkdesk)
  set(CPACK_NSIS_DISPLAY_NAME Trunkdesk)
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB TGZ)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# The tool finds what is linked; plugins that are only loaded must be named by hand.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
  "libsecret-1-0, gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland, fonts-dejavu-core | fonts-noto-core")
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-only)
set(CPACK_RPM_PACKAGE_GROUP Applications/Communications)
set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtsvg")
# Folders that belong to the system, not to this package.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
  /usr/share/applications /usr/share/metainfo /usr/share/icons /usr/share/icons/hicolor
  /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/man /usr/share/man/man1)
include(CPack)
