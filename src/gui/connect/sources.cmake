# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND gui_sources
  connect/connectwindow.cpp connect/connectwindow.h
  connect/profileform.cpp connect/profileform.h
  connect/profilelist.cpp connect/profilelist.h
)
list(APPEND gui_forms connectwindow.ui profileform.ui)
