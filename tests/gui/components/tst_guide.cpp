// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/components/guide.h"
#include "gui/components/guidequestion.h"
#include "support/gui_test_main.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using gui::Guide;
using gui::GuideQuestion;

class GuideTest : public QObject
{
    Q_OBJECT

private:
    struct Page
    {
        QWidget window;
        QLineEdit field{&window};
        Guide guide{&window};

        Page()
        {
            auto *row = new QHBoxLayout(&window);
            row->addWidget(&field);
            row->addWidget(&guide);
            guide.setStep(domain::Step::Challenge);
            window.resize(900, 600);
            window.show();
            window.activateWindow();
            QVERIFY2(QTest::qWaitForWindowActive(&window), "the window is not active");
            field.setFocus();
        }

        int shownQuestions() const
        {
            int shown = 0;
            for (const GuideQuestion *question : guide.findChildren<GuideQuestion *>())
                shown += question->isVisible() ? 1 : 0;
            return shown;
        }
    };

private slots:
    void f9FoldsAndUnfolds()
    {
        Page page;
        QSignalSpy folded(&page.guide, &Guide::foldedChanged);
        const int wide = page.guide.width();
        QTest::keyClick(&page.field, Qt::Key_F9);
        QVERIFY(page.guide.isFolded());
        QCOMPARE(folded.first().first().toBool(), true);
        QTRY_VERIFY(page.guide.width() < wide / 3);
        QTest::keyClick(&page.field, Qt::Key_F9);
        QVERIFY(!page.guide.isFolded());
        QTRY_COMPARE(page.guide.width(), wide);
    }

    void theFocusStaysInTheGuideWhenItFolds()
    {
        Page page;
        auto *fold = page.guide.findChild<QAbstractButton *>(u"guideFold"_s);
        fold->setFocus();
        QTest::keyClick(fold, Qt::Key_Space);
        QCOMPARE(page.window.focusWidget()->objectName(), u"guideStrip"_s);
        QTest::keyClick(page.window.focusWidget(), Qt::Key_Space);
        QCOMPARE(page.window.focusWidget()->objectName(), u"guideFold"_s);
    }

    void foldingByProgramIsNotAnnounced()
    {
        Page page;
        QSignalSpy folded(&page.guide, &Guide::foldedChanged);
        page.guide.setFolded(true);
        QVERIFY(folded.isEmpty());
        QVERIFY(!page.guide.toggleAction()->isChecked());
    }

    void showsFiveQuestionsAndTheRestOnRequest()
    {
        Page page;
        QCOMPARE(page.shownQuestions(), 5);
        auto *more = page.guide.findChild<QAbstractButton *>(u"guideMore"_s);
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(page.shownQuestions(), static_cast<int>(page.guide.findChildren<GuideQuestion *>().size()));
        QVERIFY(!more->isVisible());
    }

    void theQuestionThatHelpsIsShownAndSaidSo()
    {
        Page page;
        page.guide.setContent({u"One?"_s, u"Two?"_s}, {}, {});
        page.guide.setStep(domain::Step::Goal);
        page.guide.highlight(u"goal.who"_s);
        int highlighted = 0;
        for (const GuideQuestion *question : page.guide.findChildren<GuideQuestion *>())
            highlighted += question->accessibleDescription().isEmpty() ? 0 : 1;
        QCOMPARE(highlighted, 1);
        page.guide.highlight({});
        for (const GuideQuestion *question : page.guide.findChildren<GuideQuestion *>())
            QVERIFY(question->accessibleDescription().isEmpty());
    }
};

TRYWEEK_GUI_TEST(tst_guide, GuideTest)
#include "tst_guide.moc"
