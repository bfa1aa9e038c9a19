#include "domain/readingoptions.h"

namespace domain
{

std::optional<char> separatorFrom(QStringView text)
{
    if (text == u"comma")
        return ',';
    if (text == u"semicolon")
        return ';';
    if (text == u"tab" || text == u"\\t")
        return '\t';
    if (text == u"pipe")
        return '|';
    if (text.size() != 1)
        return std::nullopt;
    const char16_t c = text.front().unicode();
    const bool letterOrDigit = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    if ((c < 0x20 && c != u'\t') || c >= 0x7f || c == u'"' || letterOrDigit)
        return std::nullopt;
    return static_cast<char>(c);
}

} // namespace domain
