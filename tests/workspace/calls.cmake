# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

trunkdesk_test(tst_callfetch LIBRARIES trunkdesk_workspace trunkdesk_api trunkdesk_simulator)
trunkdesk_test(tst_calldetailfetch LIBRARIES trunkdesk_workspace trunkdesk_api trunkdesk_simulator
  SOURCES ${PROJECT_SOURCE_DIR}/tests/api/simulatedproject.cpp)
foreach(name tst_calldetailsync tst_calllog tst_callpaging tst_callsync tst_exportreader tst_rulereplay)
  trunkdesk_test(${name} LIBRARIES trunkdesk_workspace trunkdesk_archive)
endforeach()
trunkdesk_test(tst_callpaginglong LABEL long TIMEOUT 1800 LIBRARIES trunkdesk_workspace trunkdesk_archive)
# Sixty seeds take longer under the sanitizers.
set_tests_properties(tst_callpaging PROPERTIES TIMEOUT 600)
