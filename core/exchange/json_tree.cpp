// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_tree.h"

#include <QChar>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>
#include <limits>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kByteOrderMark{"\xEF\xBB\xBF"};

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// One character of UTF-8 and its bytes; no bytes where what stands there is none.
struct Character {
    char32_t code = 0;
    qsizetype bytes = 0;
};

Character characterAt(const QByteArray& text, qsizetype at)
{
    const auto byte = [&](qsizetype offset) {
        return at + offset < text.size() ? static_cast<unsigned char>(text.at(at + offset))
                                         : static_cast<unsigned char>(0);
    };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return {first, 1};
    // The shortest form of each length begins at `lowest`: longer ways to say the same are refused.
    qsizetype length = 0;
    char32_t lowest = 0;
    char32_t code = 0;
    if ((first & 0xE0) == 0xC0) {
        length = 2;
        lowest = 0x80;
        code = first & 0x1F;
    } else if ((first & 0xF0) == 0xE0) {
        length = 3;
        lowest = 0x800;
        code = first & 0x0F;
    } else if ((first & 0xF8) == 0xF0) {
        length = 4;
        lowest = 0x10000;
        code = first & 0x07;
    }
    for (qsizetype i = 1; i < length; ++i) {
        if (!isContinuation(byte(i)))
            return {};
        code = (code << 6) | (byte(i) & 0x3F);
    }
    if (length == 0 || code < lowest || code > QChar::LastValidCodePoint ||
        QChar::isSurrogate(code))
        return {};
    return {code, length};
}

bool isAllowedInText(char32_t code)
{
    return code == U'\n' || code == U'\t' || QChar::category(code) != QChar::Other_Control;
}

int hexadecimal(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char small = static_cast<char>(digit | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads a JSON text by recursive descent and stops at the first mistake.
class Scanner {
public:
    Scanner(const QByteArray& text, const JsonLimits& limits)
        : m_text(text)
        , m_limits(limits)
        , m_at(text.startsWith(kByteOrderMark) ? kByteOrderMark.size() : 0)
    {
    }

    [[nodiscard]] bool readWhole(JsonNode& root)
    {
        skipSpace();
        if (m_at == m_text.size())
            return stop(PackageFault::Empty, m_at);
        if (!readValue(root, 1))
            return false;
        skipSpace();
        return m_at == m_text.size() || unexpected();
    }

    [[nodiscard]] const PackageProblem& problem() const { return m_problem; }

private:
    bool stop(PackageFault fault, qsizetype offset, int highest = 0, const QString& word = {})
    {
        m_problem = {fault, placeIn(m_text, offset), QString(), word, 0, highest, QString()};
        return false;
    }

    /// Says what is wrong with the byte that stands where something else should.
    bool unexpected()
    {
        if (m_at >= m_text.size())
            return stop(PackageFault::EndsEarly, m_text.size());
        const bool isText = m_text.at(m_at) != '\0' && characterAt(m_text, m_at).bytes > 0;
        return stop(isText ? PackageFault::BadSyntax : PackageFault::NotText, m_at);
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && std::strchr(" \n\r\t", m_text.at(m_at)) &&
               m_text.at(m_at) != '\0')
            ++m_at;
    }

    [[nodiscard]] bool isNext(char c) const { return m_at < m_text.size() && m_text.at(m_at) == c; }

    bool take(char c)
    {
        if (!isNext(c))
            return unexpected();
        ++m_at;
        return true;
    }

    bool readValue(JsonNode& node, int depth)
    {
        if (depth > m_limits.depth)
            return stop(PackageFault::TooDeep, m_at, m_limits.depth);
        if (++m_values > m_limits.values)
            return stop(PackageFault::TooMuch, m_at, m_limits.values);
        if (m_at >= m_text.size())
            return unexpected();
        node.begin = m_at;
        bool isRead = false;
        switch (m_text.at(m_at)) {
        case '{':
            isRead = readObject(node, depth);
            break;
        case '[':
            isRead = readList(node, depth);
            break;
        case '"':
            node.kind = JsonKind::Text;
            isRead = readText();
            break;
        case 't':
            node.kind = JsonKind::Flag;
            isRead = readWord("true");
            break;
        case 'f':
            node.kind = JsonKind::Flag;
            isRead = readWord("false");
            break;
        case 'n':
            isRead = readWord("null");
            break;
        default:
            node.kind = JsonKind::Number;
            isRead = readNumber();
        }
        node.end = m_at;
        return isRead;
    }

    bool readWord(const char* word)
    {
        for (; *word != '\0'; ++word) {
            if (!take(*word))
                return false;
        }
        return true;
    }

    bool readDigits()
    {
        if (m_at >= m_text.size() || !isDigit(m_text.at(m_at)))
            return unexpected();
        while (m_at < m_text.size() && isDigit(m_text.at(m_at)))
            ++m_at;
        return true;
    }

    bool readNumber()
    {
        if (isNext('-'))
            ++m_at;
        if (isNext('0'))
            ++m_at;
        else if (!readDigits())
            return false;
        if (isNext('.')) {
            ++m_at;
            if (!readDigits())
                return false;
        }
        if (isNext('e') || isNext('E')) {
            ++m_at;
            if (isNext('+') || isNext('-'))
                ++m_at;
            if (!readDigits())
                return false;
        }
        return true;
    }

    bool readText()
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c == '\\') {
                if (!readEscape())
                    return false;
            } else if (c == '\n' || c == '\r' || c == '\t') {
                return stop(PackageFault::BadSyntax, m_at);
            } else {
                const Character character = characterAt(m_text, m_at);
                if (character.bytes == 0 || c == '\0')
                    return stop(isCutOff() ? PackageFault::EndsEarly : PackageFault::NotText, m_at);
                if (!isAllowedInText(character.code))
                    return stop(PackageFault::BadCharacter, m_at);
                m_at += character.bytes;
            }
        }
        return unexpected();
    }

    /// Whether the file ends within the character that begins here.
    [[nodiscard]] bool isCutOff() const
    {
        const auto first = static_cast<unsigned char>(m_text.at(m_at));
        const qsizetype wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
        if (first > 0xF4 || m_at + wanted <= m_text.size())
            return false;
        return std::all_of(m_text.begin() + m_at + 1, m_text.end(),
                           [](char c) { return isContinuation(static_cast<unsigned char>(c)); });
    }

    bool readEscape()
    {
        const qsizetype begin = m_at++;
        if (m_at >= m_text.size())
            return unexpected();
        const char kind = m_text.at(m_at);
        if (kind == 'u') {
            ++m_at;
            return readCode(begin);
        }
        if (kind == '\0' || !std::strchr("\"\\/bfnrt", kind))
            return unexpected();
        ++m_at;
        if (kind == 'b' || kind == 'f' || kind == 'r')
            return stop(PackageFault::BadCharacter, begin);
        return true;
    }

    /// The four digits of a \u, and of the second half of its character where it has one.
    bool readCode(qsizetype begin)
    {
        char16_t first = 0;
        if (!readFourDigits(first))
            return false;
        char32_t code = first;
        if (QChar::isSurrogate(code)) {
            const bool hasSecond =
                QChar::isHighSurrogate(code) && isNext('\\') && m_text.mid(m_at, 2) == "\\u";
            if (!hasSecond && QChar::isHighSurrogate(code) && m_at + 1 >= m_text.size())
                return stop(PackageFault::EndsEarly, m_text.size());
            if (!hasSecond)
                return stop(PackageFault::BadCharacter, begin);
            m_at += 2;
            char16_t second = 0;
            if (!readFourDigits(second))
                return false;
            if (!QChar::isLowSurrogate(second))
                return stop(PackageFault::BadCharacter, begin);
            code = QChar::surrogateToUcs4(first, second);
        }
        return isAllowedInText(code) || stop(PackageFault::BadCharacter, begin);
    }

    bool readFourDigits(char16_t& code)
    {
        for (int i = 0; i < 4; ++i) {
            const int digit = m_at < m_text.size() ? hexadecimal(m_text.at(m_at)) : -1;
            if (digit < 0)
                return unexpected();
            code = static_cast<char16_t>((code << 4) | digit);
            ++m_at;
        }
        return true;
    }

    bool readList(JsonNode& node, int depth)
    {
        node.kind = JsonKind::List;
        ++m_at;
        skipSpace();
        if (isNext(']')) {
            ++m_at;
            return true;
        }
        for (;;) {
            if (!readValue(node.parts.emplace_back(), depth + 1))
                return false;
            skipSpace();
            if (isNext(']')) {
                ++m_at;
                return true;
            }
            if (!take(','))
                return false;
            skipSpace();
        }
    }

    bool readObject(JsonNode& node, int depth)
    {
        node.kind = JsonKind::Object;
        ++m_at;
        skipSpace();
        if (isNext('}')) {
            ++m_at;
            return true;
        }
        for (;;) {
            JsonNode& member = node.parts.emplace_back();
            if (!readName(member))
                return false;
            if (!readValue(member, depth + 1))
                return false;
            skipSpace();
            if (isNext('}')) {
                ++m_at;
                return isUnambiguous(node);
            }
            if (!take(','))
                return false;
            skipSpace();
        }
    }

    bool readName(JsonNode& member);
    bool isUnambiguous(const JsonNode& object);

    const QByteArray& m_text;
    const JsonLimits& m_limits;
    qsizetype m_at;
    int m_values = 0;
    PackageProblem m_problem;
};

/// As it stands, even where it begins with what elsewhere is a byte order mark.
QString fromUtf8(const QByteArray& bytes)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

/// The characters that stand between the quotes of a text that was read before.
QString decoded(const QByteArray& text, qsizetype begin, qsizetype end)
{
    const QByteArray raw = QByteArray::fromRawData(text.constData() + begin + 1, end - begin - 2);
    qsizetype escape = raw.indexOf('\\');
    if (escape < 0)
        return fromUtf8(raw);
    QString result;
    qsizetype done = 0;
    for (; escape >= 0; escape = raw.indexOf('\\', done)) {
        result += fromUtf8(raw.sliced(done, escape - done));
        const char kind = raw.at(escape + 1);
        done = escape + 2;
        if (kind == 'u') {
            result += QChar(static_cast<char16_t>(raw.mid(done, 4).toUShort(nullptr, 16)));
            done += 4;
        } else {
            result += QLatin1Char(kind == 'n' ? '\n' : kind == 't' ? '\t' : kind);
        }
    }
    return result + fromUtf8(raw.sliced(done));
}

bool Scanner::readName(JsonNode& member)
{
    const qsizetype begin = m_at;
    if (!isNext('"'))
        return unexpected();
    if (!readText())
        return false;
    if (m_at - begin > m_limits.name)
        return stop(PackageFault::TextTooLong, begin, m_limits.name);
    member.name = decoded(m_text, begin, m_at);
    skipSpace();
    if (!take(':'))
        return false;
    skipSpace();
    return true;
}

bool Scanner::isUnambiguous(const JsonNode& object)
{
    std::vector<const JsonNode*> byName;
    byName.reserve(object.parts.size());
    for (const JsonNode& member : object.parts)
        byName.push_back(&member);
    std::ranges::sort(byName, [](const JsonNode* left, const JsonNode* right) {
        return left->name != right->name ? left->name < right->name : left->begin < right->begin;
    });
    const JsonNode* second = nullptr;
    for (std::size_t i = 1; i < byName.size(); ++i) {
        const bool isTwice = byName[i]->name == byName[i - 1]->name;
        if (isTwice && (!second || byName[i]->begin < second->begin))
            second = byName[i];
    }
    return !second || stop(PackageFault::FieldTwice, second->begin, 0, second->name);
}

} // namespace

TextPlace placeIn(const QByteArray& text, qsizetype offset)
{
    const auto end = text.begin() + std::clamp(offset, qsizetype{0}, text.size());
    const auto line = 1 + std::count(text.begin(), end, '\n');
    auto begin = end;
    while (begin != text.begin() && *(begin - 1) != '\n')
        --begin;
    if (begin == text.begin() && text.startsWith(kByteOrderMark) &&
        end - begin >= kByteOrderMark.size())
        begin += kByteOrderMark.size();
    const auto column = 1 + std::count_if(begin, end, [](char c) {
                            return !isContinuation(static_cast<unsigned char>(c));
                        });
    constexpr qsizetype kMost = std::numeric_limits<int>::max();
    return {static_cast<int>(std::min<qsizetype>(line, kMost)),
            static_cast<int>(std::min<qsizetype>(column, kMost))};
}

const JsonNode* JsonNode::member(QLatin1StringView wanted) const
{
    const auto found =
        std::ranges::find_if(parts, [&](const JsonNode& part) { return part.name == wanted; });
    return kind == JsonKind::Object && found != parts.end() ? &*found : nullptr;
}

JsonTree::JsonTree(QByteArray text, JsonNode root)
    : m_text(std::move(text))
    , m_root(std::move(root))
{
}

tl::expected<JsonTree, PackageProblem> JsonTree::parse(const QByteArray& text,
                                                       const JsonLimits& limits)
{
    Scanner scanner(text, limits);
    JsonNode root;
    if (!scanner.readWhole(root))
        return tl::unexpected(scanner.problem());
    return JsonTree(text, std::move(root));
}

QByteArray JsonTree::source(const JsonNode& node) const
{
    return m_text.sliced(node.begin, node.end - node.begin);
}

qsizetype JsonTree::rawLength(const JsonNode& text)
{
    return text.end - text.begin - 2;
}

QString JsonTree::text(const JsonNode& node) const
{
    return node.kind == JsonKind::Text ? decoded(m_text, node.begin, node.end) : QString();
}

double JsonTree::number(const JsonNode& node) const
{
    bool isRead = false;
    const double found = source(node).toDouble(&isRead);
    // It has the form of a number, so that only its size can be the reason.
    return isRead ? found : std::numeric_limits<double>::infinity();
}

TextPlace JsonTree::place(qsizetype offset) const
{
    return placeIn(m_text, offset);
}

const JsonNode& JsonTree::at(const JsonNode& from, const QString& path) const
{
    const JsonNode* node = &from;
    qsizetype done = 0;
    while (done < path.size()) {
        const JsonNode* next = nullptr;
        if (path.at(done) == u'[') {
            const qsizetype close = path.indexOf(u']', done);
            bool isRead = false;
            const auto index =
                QStringView(path).mid(done + 1, close - done - 1).toULongLong(&isRead);
            if (close > done && isRead && node->kind == JsonKind::List &&
                index < node->parts.size()) {
                next = &node->parts[static_cast<std::size_t>(index)];
                done = close + 1;
            }
        } else if (node->kind == JsonKind::Object) {
            done += path.at(done) == u'.' ? 1 : 0;
            qsizetype end = done;
            while (end < path.size() && path.at(end) != u'.' && path.at(end) != u'[')
                ++end;
            // A name may itself hold what otherwise separates names: the rest of the path first.
            for (const QStringView name :
                 {QStringView(path).mid(done), QStringView(path).mid(done, end - done)}) {
                const auto found = std::ranges::find_if(
                    node->parts, [&](const JsonNode& part) { return part.name == name; });
                if (found != node->parts.end()) {
                    next = &*found;
                    done += name.size();
                    break;
                }
            }
        }
        if (!next)
            return *node;
        node = next;
    }
    return *node;
}

} // namespace limber
