// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/figure_library.h"
#include "app/routines/routines_page.h"
#include "app/routines/step_list.h"
#include "app/widgets/integer_field.h"
#include "tests/support/fake_clock.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace limber::test {

using namespace Qt::StringLiterals;

/// The page on a data file of its own, driven as a person does.
class RoutinesPageFixture : public testing::Test {
protected:
    void SetUp() override
    {
        page.resize(1000, 700);
        page.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&page));
    }

    template <typename T> T* child(const QString& name)
    {
        T* found = page.findChild<T*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    void click(const QString& name)
    {
        QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void type(const QString& field, const QString& text)
    {
        auto* edit = child<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    /// Types a number over what a dose field shows.
    void typeDose(const QString& field, const QString& number)
    {
        auto* spin = child<IntegerField>(field)->findChild<QSpinBox*>();
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, number);
        QTest::keyClick(spin, Qt::Key_Return);
    }
    [[nodiscard]] QString text(const QString& label) { return child<QLabel>(label)->text(); }
    [[nodiscard]] std::vector<Routine> stored() { return data->routines.all().value(); }
    [[nodiscard]] QStringList storedExercises()
    {
        QStringList ids;
        const std::vector<Routine> routines = stored();
        for (const RoutineStep& step : routines.at(0).steps)
            ids.append(step.exercise.text());
        return ids;
    }
    [[nodiscard]] QString rowTitle(int row)
    {
        return list->model()->index(row, 0).data().toString();
    }
    Routine saveOwn(const QString& name)
    {
        Routine own{.id = RoutineId::create(), .name = name};
        for (const QString& id : {u"bird-dog"_s, u"bridge"_s, u"dead-bug"_s}) {
            own.steps.push_back(
                makeStep(*content.catalogue.find(ExerciseId::fromText(id).value())).value());
        }
        EXPECT_TRUE(data->routines.save(own));
        page.refresh();
        return own;
    }
    Routine openOwn()
    {
        const Routine own = saveOwn(u"Mine"_s);
        page.showRoutine(own.id);
        click(u"editRoutineButton"_s);
        return own;
    }
    /// Opens the row of a step below which its dose is changed.
    void openStep(int row)
    {
        steps->setFocus();
        steps->setCurrentRow(row);
        QTest::keyClick(steps, Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    QTemporaryDir folder;
    FakeClock clock{u"2026-03-02T07:30:00+01:00"_s};
    BundledContent content = loadBundledContent();
    std::unique_ptr<DataFile> data =
        DataFile::open(folder.filePath(u"data.limber"_s), clock).value();
    FigureLibrary figures;
    RoutinesPage page{content, figures, *data, clock};
    RowList* list = child<RowList>(u"routineList"_s);
    StepList* steps = child<StepList>(u"stepList"_s);
    QSignalSpy changes{&page, &RoutinesPage::routinesChanged};
};

} // namespace limber::test
