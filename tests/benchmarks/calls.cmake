# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

trunkdesk_test(tst_archivebenchmark LABEL long TIMEOUT 600 LIBRARIES trunkdesk_archive)
trunkdesk_test(tst_fetchbenchmark LABEL long TIMEOUT 600 LIBRARIES trunkdesk_workspace trunkdesk_api)
add_dependencies(tst_fetchbenchmark trunkdesk-simulator)
