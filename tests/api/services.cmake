# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

# Tests of the services and of what they read.
trunkdesk_test(tst_answer LIBRARIES trunkdesk_api)
trunkdesk_test(tst_pager LIBRARIES trunkdesk_api trunkdesk_testsupport)
trunkdesk_test(tst_callpagereader LIBRARIES trunkdesk_api)
