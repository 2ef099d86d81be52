// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace limber {

/// The language the program speaks. Switching it takes effect at once: every window gets a
/// LanguageChange event and words itself anew. Owned by the composition root.
///
/// Codes are "en", "de" and so on; an empty code follows the system. Two more are generated, for
/// trying layouts: "en-XA" (accented, 40 % longer) and "ar-XB" (the same, right to left).
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    /// Codes of the complete languages, English first.
    [[nodiscard]] static QStringList available();
    /// The language's own name for itself: "Deutsch".
    [[nodiscard]] static QString nativeName(const QString& code);

    /// Speaks a language from now on. Unknown codes mean English.
    void use(const QString& code);
    /// The code in use after resolving the system's language.
    [[nodiscard]] QString code() const { return m_code; }

private:
    void install(std::unique_ptr<QTranslator> translator);

    QLocale m_systemLocale;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace limber
