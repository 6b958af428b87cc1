# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND gui_sources
  credential/credentialdetail.cpp credential/credentialdetail.h
  credential/credentialdialogs.cpp credential/credentialdialogs.h
  credential/credentialgestures.cpp credential/credentialgestures.h
  credential/credentialpage.cpp credential/credentialpage.h
  credential/rotationdialog.cpp credential/rotationdialog.h
  credential/secretclipboard.cpp credential/secretclipboard.h
  credential/usersfield.cpp credential/usersfield.h
)
list(APPEND gui_forms adduserdialog.ui credentialdetail.ui credentiallistdialog.ui passworddialog.ui rotationdialog.ui userrow.ui usersfield.ui)
