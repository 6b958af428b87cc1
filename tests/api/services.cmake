# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

# Tests of the services and of what they read.
trunkdesk_test(tst_answer LIBRARIES trunkdesk_api)
trunkdesk_test(tst_pager LIBRARIES trunkdesk_api trunkdesk_testsupport)
trunkdesk_test(tst_callpagereader LIBRARIES trunkdesk_api)
trunkdesk_test(tst_scenarios SOURCES scenario.cpp LIBRARIES trunkdesk_api trunkdesk_testsupport)
foreach(service accesscontrollist callblockingrule call countrypermission credentiallist phonenumber project sipendpoint trunk)
  trunkdesk_test(tst_${service}service LIBRARIES trunkdesk_api trunkdesk_testsupport)
endforeach()
trunkdesk_test(tst_projectapi LIBRARIES trunkdesk_api trunkdesk_testsupport)
trunkdesk_test(tst_simulatorscenarios SOURCES scenario.cpp LIBRARIES trunkdesk_simulator Qt6::Network)
trunkdesk_test(tst_servicessimulator SOURCES simulatedproject.cpp LIBRARIES trunkdesk_api trunkdesk_simulator)
trunkdesk_test(tst_callssimulator SOURCES simulatedproject.cpp LIBRARIES trunkdesk_api trunkdesk_simulator)
