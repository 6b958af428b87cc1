# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND gui_sources
  overview/jobspanel.cpp overview/jobspanel.h
  overview/judgement.cpp overview/judgement.h
  overview/overviewpage.cpp overview/overviewpage.h
)
list(APPEND gui_forms overviewpage.ui)
