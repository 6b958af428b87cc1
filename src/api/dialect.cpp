// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/dialect.h"

namespace api {

std::shared_ptr<Dialect> processDialect()
{
    static const auto dialect = std::make_shared<Dialect>();
    return dialect;
}

} // namespace api
