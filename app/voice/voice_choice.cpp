// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/voice_choice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

QString canonical(const QString& language)
{
    QString text = language.toLower().replace(u'_', u'-');
    if (text.endsWith("-xa"_L1) || text.endsWith("-xb"_L1))
        text = u"en"_s;
    // The English of the program is that of Great Britain.
    return text == "en"_L1 ? u"en-gb"_s : text;
}

QString languagePart(const QString& tag)
{
    return tag.section(u'-', 0, 0);
}

/// 0 is best; nothing where the voice does not speak the language at all.
std::optional<int> distance(const QString& voice, const QString& wanted)
{
    if (voice == wanted)
        return 0;
    if (languagePart(voice) != languagePart(wanted))
        return std::nullopt;
    if (voice == languagePart(wanted))
        return 1;
    // A plain region before a dialect.
    return 2 + static_cast<int>(voice.count(u'-'));
}

} // namespace

std::vector<SpeechVoice> voicesFor(const std::vector<SpeechVoice>& voices, const QString& language)
{
    const QString wanted = canonical(language);
    std::vector<SpeechVoice> found;
    std::ranges::copy_if(voices, std::back_inserter(found), [&](const SpeechVoice& voice) {
        return distance(voice.language, wanted).has_value();
    });
    std::ranges::stable_sort(found, {}, [&](const SpeechVoice& voice) {
        return distance(voice.language, wanted).value_or(0);
    });
    return found;
}

std::optional<SpeechVoice> chosenVoice(const std::vector<SpeechVoice>& voices,
                                       const VoiceWish& wish)
{
    const std::vector<SpeechVoice> fitting = voicesFor(voices, wish.language);
    if (fitting.empty())
        return std::nullopt;
    const auto wished = std::ranges::find(fitting, wish.voice, &SpeechVoice::id);
    return wished == fitting.end() ? fitting.front() : *wished;
}

} // namespace limber
