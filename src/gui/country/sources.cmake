# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND gui_sources
  country/countrycodesdialog.cpp country/countrycodesdialog.h
  country/countrydetail.cpp country/countrydetail.h
  country/countrypage.cpp country/countrypage.h
)
list(APPEND gui_forms countrycodesdialog.ui countrydetail.ui)
