# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

# What the program promises, proved over real HTTP by what arrived at the server.
set(proof_libraries trunkdesk_workspace trunkdesk_api trunkdesk_simulator trunkdesk_testsupport Qt6::Network Qt6::Sql)
trunkdesk_test(tst_onboarding TIMEOUT 600 LIBRARIES ${proof_libraries} SOURCES deskfixture.h eventpump.h onboardingsession.cpp onboardingsession.h)
trunkdesk_test(tst_twoadmins TIMEOUT 600 LIBRARIES ${proof_libraries} SOURCES deskfixture.h eventpump.h twoadmins.cpp twoadmins.h)
trunkdesk_test(tst_twoadminslong LABEL long TIMEOUT 1800 LIBRARIES ${proof_libraries} SOURCES deskfixture.h eventpump.h twoadmins.cpp twoadmins.h)
trunkdesk_test(tst_unknownfieldssent LIBRARIES ${proof_libraries} SOURCES deskfixture.h eventpump.h twoadmins.cpp twoadmins.h)
