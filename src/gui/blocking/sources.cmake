# SPDX-FileCopyrightText: 2026 The Trunkdesk developers
#
# SPDX-License-Identifier: GPL-3.0-or-later

list(APPEND gui_sources
  blocking/blockingrulepage.cpp blocking/blockingrulepage.h
  blocking/ruledetail.cpp blocking/ruledetail.h
  blocking/ruledialog.cpp blocking/ruledialog.h
  blocking/ruleform.cpp blocking/ruleform.h
  blocking/rulehitsview.cpp blocking/rulehitsview.h
)
list(APPEND gui_forms ruledetail.ui ruledialog.ui ruleform.ui)
