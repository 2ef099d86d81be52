// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_library.h"
#include "core/body/simple_motion.h"
#include "core/exercise/catalogue.h"

#include <QAbstractListModel>

#include <vector>

namespace limber {

/// Something to begin a figure from: a base pose or an exercise.
struct StartChoice {
    QString base;                       ///< A base pose's name in the files, or empty.
    const Exercise* exercise = nullptr; ///< Else the exercise.

    friend bool operator==(const StartChoice&, const StartChoice&) = default;
};

/// What stands around a base pose: the chair of the one who sits on it.
[[nodiscard]] MotionScene sceneOfBase(FigureLibrary& figures, const QString& base);

/// Base poses and exercises as tiles, those that answer a search.
class StartListModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Both must outlive the model.
    StartListModel(FigureLibrary& figures, const Catalogue& catalogue, const QWidget& on,
                   QObject* parent);

    void setSearch(const QString& search);
    [[nodiscard]] StartChoice choice(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QPixmap picture(const StartChoice& choice, const QSize& size) const;

    FigureLibrary& m_figures;
    const Catalogue& m_catalogue;
    const QWidget& m_on;
    std::vector<StartChoice> m_choices;
};

} // namespace limber
