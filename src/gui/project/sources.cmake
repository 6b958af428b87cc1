# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND gui_sources
  project/projectacts.cpp project/projectacts.h
  project/projectsdialog.cpp project/projectsdialog.h
)
list(APPEND gui_forms projectsdialog.ui)
