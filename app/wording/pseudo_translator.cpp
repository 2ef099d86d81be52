// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/pseudo_translator.h"

#include <QString>

namespace limber {

namespace {

QChar accented(QChar c)
{
    static const QString kPlain = QStringLiteral("AEIOUYaeiouycnsz");
    static const QString kAccented = QStringLiteral("ÅÉÎÖÛÝåéîöûýçñšž");
    const auto at = kPlain.indexOf(c);
    return at < 0 ? c : kAccented.at(at);
}

bool isPlaceMark(const QString& text, qsizetype at)
{
    return text.at(at) == u'%' && at + 1 < text.size() &&
           (text.at(at + 1).isDigit() || text.at(at + 1) == u'n' || text.at(at + 1) == u'L');
}

} // namespace

QString pseudoText(const QString& english)
{
    if (english.isEmpty())
        return english;
    QString text;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < english.size(); ++i) {
        if (isPlaceMark(english, i)) {
            text += english.at(i);
            ++i;
            while (i < english.size() &&
                   (english.at(i).isDigit() || english.at(i) == u'L' || english.at(i) == u'n')) {
                text += english.at(i);
                if (english.at(i) == u'n')
                    break;
                ++i;
            }
            if (i < english.size() && english.at(i) != u'n')
                --i;
            continue;
        }
        text += accented(english.at(i));
        ++letters;
    }
    // Broken like words, the longest of which German has too: no layout holds one endless word.
    constexpr qsizetype kLongestWord = 20;
    const auto padding = qMax<qsizetype>(1, letters * 2 / 5 - 1);
    QString tail;
    for (qsizetype i = 1; i <= padding; ++i)
        tail += i % kLongestWord == 0 ? u' ' : u'~';
    return QStringLiteral("[") + text + tail + QStringLiteral("]");
}

QString PseudoTranslator::translate(const char*, const char* sourceText, const char*, int) const
{
    const QString english = QString::fromUtf8(sourceText);
    // Qt asks for this to learn a language's direction; any other answer would mirror the window.
    if (english == QStringLiteral("QT_LAYOUT_DIRECTION"))
        return {};
    return pseudoText(english);
}

} // namespace limber
