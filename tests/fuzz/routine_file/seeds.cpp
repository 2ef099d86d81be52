// SPDX-License-Identifier: GPL-3.0-or-later
// usage: limber_fuzz_seeds FOLDER: puts small routine files into the folder.
#include "core/exchange/whole_file.h"
#include "tests/core/exchange/random_package.h"

#include <QDir>

#include <cstdio>

using namespace limber;

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: limber_fuzz_seeds FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    constexpr unsigned kSeeds = 60;
    for (unsigned seed = 0; seed < kSeeds; ++seed) {
        test::Chance chance(seed);
        RoutinePackage package = test::randomPackage(chance);
        // Small files are tried more often in the same time.
        package.routines.resize(1, package.routines.front());
        package.routines.front() = test::randomRoutine(
            chance, {package.routines.front().steps.front().exercise}, 1 + seed % 4);
        if (seed % 3 != 0)
            package.exercises.clear();
        const QString path = folder.filePath(QStringLiteral("seed-%1.limber").arg(seed));
        if (!writeWholeFile(path, writePackage(package))) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
            return 3;
        }
    }
    return 0;
}
