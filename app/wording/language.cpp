// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/language.h"

#include "app/wording/pseudo_translator.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPseudo = "en-XA"_L1;
constexpr auto kPseudoMirrored = "ar-XB"_L1;

/// The formats of the user's own region in the chosen language: someone in Germany who reads
/// English still begins the week on Monday.
QLocale localeFor(const QString& code, const QLocale& system)
{
    const bool isPseudo = code == kPseudo || code == kPseudoMirrored;
    const QLocale wanted = isPseudo || code == "en"_L1
                               ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                               : QLocale(code);
    if (isPseudo || system.territory() == QLocale::AnyTerritory)
        return wanted;
    return wanted.language() == system.language() ? system
                                                  : QLocale(wanted.language(), system.territory());
}

} // namespace

Language::Language(QObject* parent)
    : QObject(parent)
    , m_systemLocale(QLocale::system())
{
}

Language::~Language() = default;

QStringList Language::available()
{
    return {u"en"_s, u"de"_s};
}

QString Language::nativeName(const QString& code)
{
    // Qt names English by its country; the texts are meant for all who read it.
    return code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName();
}

void Language::use(const QString& code)
{
    QString resolved = code.isEmpty() ? m_systemLocale.name().section(u'_', 0, 0) : code;
    const bool isPseudo = resolved == kPseudo || resolved == kPseudoMirrored;
    if (!isPseudo && !available().contains(resolved))
        resolved = u"en"_s;
    if (resolved == m_code)
        return;
    m_code = resolved;
    QLocale::setDefault(localeFor(resolved, m_systemLocale));

    // Each install and removal of a translator tells every widget; blocking those until the last
    // one would leave them in a mixture, so the old ones go first and the new ones follow.
    m_translators.clear();
    if (isPseudo) {
        install(std::make_unique<PseudoTranslator>());
    } else {
        auto qt = std::make_unique<QTranslator>();
        if (resolved != "en"_L1 && qt->load(QLocale(resolved), u"qtbase"_s, u"_"_s,
                                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            install(std::move(qt));
        auto own = std::make_unique<QTranslator>();
        if (own->load(u":/translations/limber_"_s + resolved))
            install(std::move(own));
    }
    QGuiApplication::setLayoutDirection(
        resolved == kPseudoMirrored ? Qt::RightToLeft : QLocale(resolved).textDirection());
}

void Language::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace limber
