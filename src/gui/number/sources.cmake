# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND gui_sources
  number/assigndialog.cpp number/assigndialog.h
  number/numberdetail.cpp number/numberdetail.h
  number/numberpage.cpp number/numberpage.h
  number/numberpoller.cpp number/numberpoller.h
)
list(APPEND gui_forms assigndialog.ui numberdetail.ui)
