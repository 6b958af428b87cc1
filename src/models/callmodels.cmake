# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND models_sources
  callmodel.cpp callmodel.h
  callwords.cpp callwords.h
  causewords.cpp causewords.h
  volumemodel.cpp volumemodel.h
)
