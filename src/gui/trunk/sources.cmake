# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND gui_sources
  trunk/endpointdialog.cpp trunk/endpointdialog.h
  trunk/endpointform.cpp trunk/endpointform.h
  trunk/endpointpane.cpp trunk/endpointpane.h
  trunk/endpointtable.cpp trunk/endpointtable.h
  trunk/handover.cpp trunk/handover.h
  trunk/handoversheet.cpp
  trunk/newtrunk.cpp trunk/newtrunk.h
  trunk/newtrunkdialog.cpp trunk/newtrunkdialog.h
  trunk/priorityview.cpp trunk/priorityview.h
  trunk/trunkaccesspane.cpp trunk/trunkaccesspane.h
  trunk/trunkdetail.cpp trunk/trunkdetail.h
  trunk/trunkgestures.cpp trunk/trunkgestures.h
  trunk/trunknumberpane.cpp trunk/trunknumberpane.h
  trunk/trunkpage.cpp trunk/trunkpage.h
  trunk/trunksettings.cpp trunk/trunksettings.h
  trunk/trunktable.cpp trunk/trunktable.h
  trunk/trunkwords.cpp trunk/trunkwords.h
)
list(APPEND gui_forms endpointdialog.ui endpointform.ui endpointpane.ui handoverdialog.ui newtrunkdialog.ui trunkaccesspane.ui trunknumberpane.ui trunksettings.ui)
