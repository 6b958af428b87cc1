# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND gui_sources
  chart/callvolumechart.cpp chart/callvolumechart.h
  chart/chartlegend.cpp chart/chartlegend.h
)
