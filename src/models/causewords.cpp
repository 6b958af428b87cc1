// SPDX-FileCopyrightText: 2026 The Trunkdesk developers
//
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/causewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Name
{
    int code;
    const char *text;
};

constexpr std::array causes{
    Name{1, QT_TRANSLATE_NOOP("models::CauseWords", "Unallocated number")},
    Name{2, QT_TRANSLATE_NOOP("models::CauseWords", "No route to transit network")},
    Name{3, QT_TRANSLATE_NOOP("models::CauseWords", "No route to destination")},
    Name{4, QT_TRANSLATE_NOOP("models::CauseWords", "Send special information tone")},
    Name{5, QT_TRANSLATE_NOOP("models::CauseWords", "Misdialled trunk prefix")},
    Name{6, QT_TRANSLATE_NOOP("models::CauseWords", "Channel unacceptable")},
    Name{7, QT_TRANSLATE_NOOP("models::CauseWords", "Call awarded in an established channel")},
    Name{8, QT_TRANSLATE_NOOP("models::CauseWords", "Preemption")},
    Name{14, QT_TRANSLATE_NOOP("models::CauseWords", "Ported number")},
    Name{16, QT_TRANSLATE_NOOP("models::CauseWords", "Normal call clearing")},
    Name{17, QT_TRANSLATE_NOOP("models::CauseWords", "User busy")},
    Name{18, QT_TRANSLATE_NOOP("models::CauseWords", "No user responding")},
    Name{19, QT_TRANSLATE_NOOP("models::CauseWords", "No answer from user")},
    Name{20, QT_TRANSLATE_NOOP("models::CauseWords", "Subscriber absent")},
    Name{21, QT_TRANSLATE_NOOP("models::CauseWords", "Call rejected")},
    Name{22, QT_TRANSLATE_NOOP("models::CauseWords", "Number changed")},
    Name{23, QT_TRANSLATE_NOOP("models::CauseWords", "Redirection to new destination")},
    Name{25, QT_TRANSLATE_NOOP("models::CauseWords", "Exchange routing error")},
    Name{26, QT_TRANSLATE_NOOP("models::CauseWords", "Non-selected user clearing")},
    Name{27, QT_TRANSLATE_NOOP("models::CauseWords", "Destination out of order")},
    Name{28, QT_TRANSLATE_NOOP("models::CauseWords", "Invalid number format")},
    Name{29, QT_TRANSLATE_NOOP("models::CauseWords", "Facility rejected")},
    Name{30, QT_TRANSLATE_NOOP("models::CauseWords", "Response to status enquiry")},
    Name{31, QT_TRANSLATE_NOOP("models::CauseWords", "Normal, unspecified")},
    Name{34, QT_TRANSLATE_NOOP("models::CauseWords", "No circuit available")},
    Name{38, QT_TRANSLATE_NOOP("models::CauseWords", "Network out of order")},
    Name{41, QT_TRANSLATE_NOOP("models::CauseWords", "Temporary failure")},
    Name{42, QT_TRANSLATE_NOOP("models::CauseWords", "Switching equipment congestion")},
    Name{43, QT_TRANSLATE_NOOP("models::CauseWords", "Access information discarded")},
    Name{44, QT_TRANSLATE_NOOP("models::CauseWords", "Requested circuit not available")},
    Name{46, QT_TRANSLATE_NOOP("models::CauseWords", "Precedence call blocked")},
    Name{47, QT_TRANSLATE_NOOP("models::CauseWords", "Resource unavailable, unspecified")},
    Name{49, QT_TRANSLATE_NOOP("models::CauseWords", "Quality of service not available")},
    Name{50, QT_TRANSLATE_NOOP("models::CauseWords", "Facility not subscribed")},
    Name{53, QT_TRANSLATE_NOOP("models::CauseWords", "Outgoing calls barred in closed user group")},
    Name{55, QT_TRANSLATE_NOOP("models::CauseWords", "Incoming calls barred in closed user group")},
    Name{57, QT_TRANSLATE_NOOP("models::CauseWords", "Bearer capability not authorized")},
    Name{58, QT_TRANSLATE_NOOP("models::CauseWords", "Bearer capability not available now")},
    Name{63, QT_TRANSLATE_NOOP("models::CauseWords", "Service not available, unspecified")},
    Name{65, QT_TRANSLATE_NOOP("models::CauseWords", "Bearer capability not implemented")},
    Name{69, QT_TRANSLATE_NOOP("models::CauseWords", "Facility not implemented")},
    Name{79, QT_TRANSLATE_NOOP("models::CauseWords", "Service not implemented, unspecified")},
    Name{81, QT_TRANSLATE_NOOP("models::CauseWords", "Invalid call reference")},
    Name{87, QT_TRANSLATE_NOOP("models::CauseWords", "User not in closed user group")},
    Name{88, QT_TRANSLATE_NOOP("models::CauseWords", "Incompatible destination")},
    Name{91, QT_TRANSLATE_NOOP("models::CauseWords", "Invalid transit network selection")},
    Name{95, QT_TRANSLATE_NOOP("models::CauseWords", "Invalid message, unspecified")},
    Name{96, QT_TRANSLATE_NOOP("models::CauseWords", "Mandatory information element missing")},
    Name{97, QT_TRANSLATE_NOOP("models::CauseWords", "Message type not implemented")},
    Name{99, QT_TRANSLATE_NOOP("models::CauseWords", "Information element not implemented")},
    Name{100, QT_TRANSLATE_NOOP("models::CauseWords", "Invalid information element")},
    Name{101, QT_TRANSLATE_NOOP("models::CauseWords", "Message not compatible with call state")},
    Name{102, QT_TRANSLATE_NOOP("models::CauseWords", "Recovery on timer expiry")},
    Name{111, QT_TRANSLATE_NOOP("models::CauseWords", "Protocol error, unspecified")},
    Name{127, QT_TRANSLATE_NOOP("models::CauseWords", "Interworking, unspecified")},
};

constexpr std::array responses{
    Name{180, "Ringing"}, Name{183, "Session Progress"},
    Name{200, "OK"}, Name{300, "Multiple Choices"},
    Name{301, "Moved Permanently"}, Name{302, "Moved Temporarily"},
    Name{400, "Bad Request"}, Name{401, "Unauthorized"},
    Name{402, "Payment Required"}, Name{403, "Forbidden"},
    Name{404, "Not Found"}, Name{405, "Method Not Allowed"},
    Name{406, "Not Acceptable"}, Name{407, "Proxy Authentication Required"},
    Name{408, "Request Timeout"}, Name{410, "Gone"},
    Name{413, "Request Entity Too Large"}, Name{415, "Unsupported Media Type"},
    Name{420, "Bad Extension"}, Name{421, "Extension Required"},
    Name{422, "Session Interval Too Small"}, Name{433, "Anonymity Disallowed"},
    Name{480, "Temporarily Unavailable"}, Name{481, "Call/Transaction Does Not Exist"},
    Name{482, "Loop Detected"}, Name{483, "Too Many Hops"},
    Name{484, "Address Incomplete"}, Name{485, "Ambiguous"},
    Name{486, "Busy Here"}, Name{487, "Request Terminated"},
    Name{488, "Not Acceptable Here"}, Name{491, "Request Pending"},
    Name{500, "Server Internal Error"}, Name{501, "Not Implemented"},
    Name{502, "Bad Gateway"}, Name{503, "Service Unavailable"},
    Name{504, "Server Time-out"}, Name{505, "Version Not Supported"},
    Name{600, "Busy Everywhere"}, Name{603, "Decline"},
    Name{604, "Does Not Exist Anywhere"}, Name{606, "Not Acceptable"},
    Name{607, "Unwanted"}, Name{608, "Rejected"},
};

template<std::size_t count>
const char *nameOf(const std::array<Name, count> &names, int code)
{
    const auto found = std::find_if(names.begin(), names.end(), [code](const Name &name) { return name.code == code; });
    return found == names.end() ? nullptr : found->text;
}

QString codeAndName(int code, const QString &name)
{
    return name.isEmpty() ? QString::number(code) : u"%1 %2"_s.arg(QString::number(code), name);
}

} // namespace

QString causeText(int cause)
{
    const char *name = nameOf(causes, cause);
    return codeAndName(cause, name ? QCoreApplication::translate("models::CauseWords", name) : QString());
}

QString sipResponseText(int code)
{
    return codeAndName(code, QString::fromLatin1(nameOf(responses, code)));
}

} // namespace models
