# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

set(desk_libraries trunkdesk_workspace trunkdesk_api trunkdesk_simulator trunkdesk_testsupport Qt6::Network Qt6::Sql)
foreach(name tst_profilestore tst_policytests tst_trunklabels tst_accessguard tst_configurationfile tst_filekeeper tst_steptemplate tst_replacejob)
  trunkdesk_test(${name} LIBRARIES ${desk_libraries})
endforeach()
foreach(name tst_projectstore tst_journal tst_changedesk tst_replacejobs tst_changerunner tst_runfaults tst_runlifecycle tst_numberruns tst_connectiontest)
  trunkdesk_test(${name} LIBRARIES ${desk_libraries} SOURCES deskfixture.h)
endforeach()
trunkdesk_test(tst_loading LIBRARIES ${desk_libraries} SOURCES largefixture.h eventpump.h)
