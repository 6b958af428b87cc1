# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND gui_sources
  call/callacts.cpp call/callacts.h
  call/calldetail.cpp call/calldetail.h
  call/callfilterbar.cpp call/callfilterbar.h
  call/callpage.cpp call/callpage.h
  call/callpagesetup.cpp
  call/callrange.cpp call/callrange.h
  call/checkmenubutton.cpp call/checkmenubutton.h
  call/coverageband.cpp call/coverageband.h
  call/outcomedelegate.cpp call/outcomedelegate.h
  call/volumepane.cpp call/volumepane.h
)
list(APPEND gui_forms calldetail.ui callfilterbar.ui callpage.ui volumepane.ui)
