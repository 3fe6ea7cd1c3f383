//! A result with a second opinion in it: where the two differ, what the reader does about each, and what they agree on.

use crate::app::{
    Copyable, Decision, ExportAction, OpinionAction, Route, ShareAction, SharedResult,
};
use crate::domain::analysis::comparison::compare_assessment;
use crate::domain::analysis::difference::{Change, ChangeRow, changes, widest_first};
use crate::domain::assessment::Assessment;
use crate::domain::assessment::rating::{Rating, Ratings};
use crate::domain::formats::share_code;
use crate::domain::framework::{Framework, SkillIndex};
use crate::text::point_of_view::{self, PointOfView};
use crate::text::{self, comparison as words, opinion as texts, result, share as share_texts};
use crate::ui::View;
use crate::ui::components::{
    ButtonKind, Fold, Mark, Plot, PlotRow, ShownResult, SideBySideLabels, SideBySideRow, back_link,
    bullets, button, checkbox_of, classed, copy_field, descriptions_notice, div, edition_line,
    element, folds, fragment, heading, hidden, link_field, paragraph, plot, plot_and_table,
    result_plot, sample, saved_line, screen_heading, screen_heading_of, slot, small, status, text,
    text_in,
};
use yew::{Event, Html, html};

/// Two people's ratings beside each other, and what the role level asks for beside both.
pub(super) fn both_ratings(
    view: &View,
    framework: &Framework,
    own: &Assessment,
    second: &Ratings,
    marks: (&str, &str),
) -> Html {
    let rows = rows(framework, own, second);
    let lead = [("class", "govuk-body-l skillgauge-sentence")];
    let [plot, table] = in_full(framework, own, &rows, marks);
    let table = Fold {
        name: result::table_heading(framework.subject).to_owned(),
        gist: result::TABLE_GIST.to_owned(),
        is_open: false,
        content: table,
    };
    fragment([
        element("p", &lead, text(texts::sentence(&rows))),
        heading(view, 1, texts::BOTH_HEADING),
        plot,
        folds(view, vec![table]),
    ])
}

/// Each skill that either has rated, the widest difference first.
fn rows<'a>(framework: &'a Framework, own: &Assessment, second: &Ratings) -> Vec<ChangeRow<'a>> {
    let rows = changes(framework, &|s| own.rating(s), &|s| second.get(s).copied());
    widest_first(&rows)
}

fn in_full(
    framework: &Framework,
    own: &Assessment,
    rows: &[ChangeRow<'_>],
    marks: (&str, &str),
) -> [Html; 2] {
    let comparison = compare_assessment(framework, own, own.compare_with_in(framework));
    let requirement = |skill: SkillIndex| comparison.as_ref()?.role_level.requirement(skill);
    let mut lines = Vec::new();
    for row in rows {
        let words = texts::difference(row.change);
        let requirement = requirement(row.index);
        lines.push(SideBySideRow { requirement, ..SideBySideRow::of(row, words) });
    }
    let absent = words::rating(framework, None);
    let column = result::COLUMN_ASKED;
    let level = comparison.as_ref().map(|comparison| &comparison.role_level.name);
    let labels = SideBySideLabels {
        marks: [(Mark::Own, marks.0.to_owned()), (Mark::Other, marks.1.to_owned())],
        absent: (absent, absent),
        caption: texts::CAPTION.to_owned(),
        columns: [point_of_view::rated_thing(framework.subject), marks.0, marks.1, texts::COLUMN],
        requirement: level.map(|name| (result::asked(name), column)),
    };
    plot_and_table(framework, labels, lines)
}

/// A shared result with a second opinion in it.
pub(super) fn shared_opinion(view: &View) -> Html {
    let body = Received::of(view).map_or_else(|| screen_heading(view), |received| received.draw());
    fragment([back_link(view, Route::Start, text::start::SCREEN_NAME), slot(body)])
}

/// What is on screen.
struct Received<'a> {
    view: &'a View<'a>,
    framework: &'a Framework,
    shared: &'a SharedResult,
    /// The ratings beside the second opinion, compared with what the reader has chosen: those that were shared, or what the
    /// reader's own draft has by now.
    own: Assessment,
    second: &'a Ratings,
    /// Whether the result is the reader's own.
    is_own: bool,
    rows: Vec<ChangeRow<'a>>,
}

impl<'a> Received<'a> {
    fn of(view: &'a View<'a>) -> Option<Self> {
        let shared = view.model.shared()?.as_ref().ok()?;
        let framework = &*view.model.workspaces().get(&shared.key)?.framework;
        let second = &shared.opinion.as_ref()?.ratings;
        let mut own = shared.assessment.clone();
        let with = view.model.shared_compare_with();
        own.compare_with = Some(with.unwrap_or_else(|| own.compare_with_in(framework)));
        let is_own = view.model.is_shared_own();
        for (skill, _) in framework.skills() {
            // What was not shared is not in an agreed result either.
            if own.rating(skill).is_some() || second.get(skill).is_some() {
                own.ratings.set(skill, view.model.rating_beside_opinion(skill));
            }
        }
        let rows = rows(framework, &own, second);
        Some(Self { view, framework, shared, own, second, is_own, rows })
    }

    /// The skills in which the two differ. What the second opinion says nothing about is no difference.
    fn differing(&self) -> impl Iterator<Item = &ChangeRow<'a>> {
        self.rows.iter().filter(|row| !matches!(row.change, Change::Same | Change::Dropped))
    }

    fn decision(&self, row: &ChangeRow<'_>) -> Option<Decision> {
        self.view.model.decision(row.index)
    }

    fn level(&self, rating: Option<Rating>) -> &str {
        words::rating(self.framework, rating)
    }

    fn draw(&self) -> Html {
        let view = self.view;
        let differ = self.differing().count();
        let decided = self.differing().filter(|row| self.decision(row).is_some()).count();
        let is_agreed = decided == differ && !self.second.is_empty();
        let mut differences = Vec::new();
        for row in self.differing() {
            differences.push(self.difference(row));
        }
        // What the two have agreed on is a page of its own on paper.
        let class = if is_agreed { "skillgauge-no-print" } else { "" };
        let workspace = view.model.workspaces().get(&self.shared.key);
        let notice = workspace.map(|workspace| descriptions_notice(view, workspace));
        fragment([
            div(
                class,
                fragment([
                    self.head(differ),
                    div("skillgauge-no-print", notice.unwrap_or_default()),
                    if differ > 0 { self.mark_key() } else { Html::default() },
                    slot(fragment(differences)),
                ]),
            ),
            slot(if self.second.is_empty() {
                Html::default()
            } else {
                self.agree(differ, decided)
            }),
            div(class, fragment([self.folded(), edition_line(self.framework)])),
        ])
    }

    fn head(&self, differ: usize) -> Html {
        let (view, framework) = (self.view, self.framework);
        let name = view.model.heading();
        let comparison =
            compare_assessment(framework, &self.own, self.own.compare_with_in(framework));
        let caption = result::caption(name, framework, &self.own, comparison.as_ref());
        let all = self.second.len();
        let verdict = texts::verdict(self.is_own, framework.subject, differ, all);
        let heading = [text_in("span", "skillgauge-verdict__caption", caption), text(verdict)];
        let role = self.own.role_in(framework).and_then(|role| framework.role(role));
        let name = self.shared.opinion.as_ref().map_or("", |opinion| &*opinion.name);
        let by = if name.is_empty() {
            texts::by(name)
        } else {
            [&*texts::by(name), " ", texts::BY_HINT].concat()
        };
        let same = all.saturating_sub(differ);
        let lead = texts::consequence(self.is_own, same, differ);
        fragment([
            div("skillgauge-verdict", screen_heading_of(view, fragment(heading))),
            text_in("p", "govuk-body-l", lead),
            slot(self.whose()),
            small(by),
            small(share_texts::shared_framework(framework, role)),
        ])
    }

    /// The way to say that the result is the reader's, where that cannot be known.
    fn whose(&self) -> Html {
        let model = self.view.model;
        let Some(mine) = model.is_mine().filter(|_| model.may_shared_be_own()) else {
            return Html::default();
        };
        let mine = button(ButtonKind::Secondary, texts::MINE_AFTER_ALL, self.view.on(mine));
        let content = [paragraph(texts::MAY_BE_MINE), mine];
        div("govuk-inset-text skillgauge-no-print", fragment(content))
    }

    fn mark_key(&self) -> Html {
        let (own, second) = texts::who(self.is_own);
        let mut marks = vec![(Mark::Own, own.to_owned()), (Mark::Other, second.to_owned())];
        let with = self.own.compare_with_in(self.framework);
        let level = with.role_level().and_then(|level| self.framework.role_level(level));
        marks.extend(level.map(|level| (Mark::Asked, result::asked(&level.name))));
        let mut items = Vec::new();
        for (mark, what) in marks {
            let item = fragment([sample(mark), text_in("span", "", what)]);
            items.push(classed("span", "skillgauge-plot__key-item", item));
        }
        div("skillgauge-plot__key skillgauge-difference__key", fragment(items))
    }

    /// One skill in which the two differ, and what the reader does about it.
    fn difference(&self, row: &ChangeRow<'_>) -> Html {
        let head = [
            heading(self.view, 1, row.skill.name.clone()),
            text_in("span", "skillgauge-difference__gist", texts::difference(row.change)),
        ];
        let (own, second) = texts::who(self.is_own);
        let says =
            [self.says(row, Mark::Own, own, row.from), self.says(row, Mark::Other, second, row.to)];
        let body = [div("skillgauge-difference__says", fragment(says)), self.plot(row)];
        let content = [
            div("skillgauge-difference__head", fragment(head)),
            div("skillgauge-difference__body", fragment(body)),
            self.choices(row),
        ];
        let attributes = [("key", &*row.skill.id), ("class", "skillgauge-difference")];
        element("div", &attributes, fragment(content))
    }

    /// The level that one of the two gives, with its statement.
    fn says(&self, row: &ChangeRow<'_>, mark: Mark, who: &str, rating: Option<Rating>) -> Html {
        let lowest = self.framework.scale().next().map_or("", |(_, level)| &level.name);
        let lowest = text::in_sentence(lowest);
        let statement = match rating {
            None => String::new(),
            Some(Rating::NotYet) if self.is_own => text::skill::not_yet_meaning(&lowest),
            Some(Rating::NotYet) => texts::not_yet_meaning(&lowest),
            Some(Rating::At(level)) => text::skill::statement(self.framework, row.index, level),
        };
        let level = texts::level_of(who, self.level(rating));
        let shared = self.shared.assessment.rating(row.index);
        let before = if mark == Mark::Own && shared != rating {
            texts::shared_before(self.level(shared))
        } else {
            String::new()
        };
        let before = text_in("span", "", before);
        let said = [text_in("b", "", level), before, text_in("span", "", statement)];
        div("", fragment([sample(mark), classed("p", "govuk-body", fragment(said))]))
    }

    /// The marks on one line. The words beside it say the same.
    fn plot(&self, row: &ChangeRow<'_>) -> Html {
        let with = self.own.compare_with_in(self.framework);
        let level = with.role_level().and_then(|level| self.framework.role_level(level));
        let asked = level.and_then(|level| level.requirement(row.index)).map(Rating::At);
        let mut marks = Vec::new();
        for (mark, rating) in [(Mark::Own, row.from), (Mark::Other, row.to), (Mark::Asked, asked)] {
            marks.extend(rating.map(|rating| (mark, rating)));
        }
        let (name, none) = (row.skill.name.clone(), String::new);
        let line = PlotRow { name: name.clone(), link: None, marks, levels: none(), words: none() };
        let mark_key = vec![(Mark::Own, none()), (Mark::Other, none())];
        let drawn = Plot { mark_key, choice: Html::default(), name, rows: vec![line] };
        element("div", &[("aria-hidden", "true")], plot(self.framework, drawn))
    }

    fn choices(&self, row: &ChangeRow<'_>) -> Html {
        let (view, name) = (self.view, &row.skill.name);
        let chosen = self.decision(row);
        let own = row.from.map(|_| self.level(row.from));
        let choices = [
            (Decision::Take, texts::take(self.level(row.to))),
            (Decision::Keep, texts::keep(own)),
            (Decision::Talk, texts::TALK.to_owned()),
        ];
        let group = view.id(&format!("decide-{}", row.index.place()));
        let mut shown = vec![text_in("legend", "govuk-visually-hidden", texts::decide(name))];
        for (decision, label) in choices {
            let decide = view.model.decide(row.index, decision);
            let onchange = decide.map(|decide| view.on::<Event>(decide));
            let checked = chosen == Some(decision);
            shown.push(html! {
                <label class="skillgauge-decide__choice">
                    <input class="skillgauge-choice__input" type="radio" name={&group} {checked}
                        {onchange} />
                    <span>{ label }</span>
                </label>
            });
        }
        let draft = self.is_own.then(|| view.model.workspaces().get(&self.shared.key)).flatten();
        let says = draft
            .filter(|_| chosen.is_some())
            .map(|workspace| texts::draft_says(self.level(workspace.assessment.rating(row.index))));
        let controls = [
            classed("fieldset", "skillgauge-decide__choices", fragment(shown)),
            slot(
                draft.map(|workspace| self.planned(row, &workspace.assessment)).unwrap_or_default(),
            ),
        ];
        // Paper has the decision as text.
        let on_paper = match chosen {
            Some(Decision::Take) => texts::take(self.level(row.to)),
            Some(Decision::Keep) => texts::keep(own),
            Some(Decision::Talk) => texts::TALK.to_owned(),
            None => String::new(),
        };
        fragment([
            div("skillgauge-decide skillgauge-no-print", fragment(controls)),
            div("skillgauge-no-print", status(says.unwrap_or_default())),
            text_in("p", "govuk-body skillgauge-print-only", on_paper),
        ])
    }

    /// The tick that puts a skill into the reader's plan, unless they have written something else there.
    fn planned(&self, row: &ChangeRow<'_>, draft: &Assessment) -> Html {
        let what = texts::plan_item(self.level(row.from), self.level(row.to));
        let (item, index) = (draft.plan_item(row.index), row.index);
        if !item.is_empty() && item.what != what {
            return paragraph(texts::IN_PLAN);
        }
        let label = fragment([
            text_in("span", "", texts::PLAN),
            text(" "),
            hidden(texts::plan_for(&row.skill.name)),
        ]);
        let change = move |is_on| {
            OpinionAction::Plan(index, if is_on { what.clone() } else { String::new() }).into()
        };
        let id = format!("decide-plan-{}", index.place());
        checkbox_of(self.view, &id, label, !item.is_empty(), Box::new(change))
    }

    /// How much is decided, and what the two have agreed on once all is.
    fn agree(&self, differ: usize, decided: usize) -> Html {
        let talk = |row: &&ChangeRow<'_>| self.decision(row) == Some(Decision::Talk);
        let progress = texts::decided(decided, differ, self.differing().filter(talk).count());
        let progress = if differ == 0 { String::new() } else { progress };
        let progress =
            div("skillgauge-no-print", fragment([status(progress), status(self.saved())]));
        let kept = if decided == 0 {
            Html::default()
        } else {
            small(texts::decisions_kept(self.view.model.are_decisions_kept()))
        };
        let (title, key, content) = if decided == differ {
            (texts::AGREED, "agreed", self.agreed())
        } else {
            (texts::AGREE, "open", div("skillgauge-no-print", paragraph(texts::WHEN_DECIDED)))
        };
        let class = if decided == differ { "" } else { "skillgauge-no-print" };
        let content = [
            div(class, heading(self.view, 1, title)),
            progress,
            div("skillgauge-no-print", kept),
            slot(element("div", &[("key", key)], content)),
        ];
        div("skillgauge-agree", fragment(content))
    }

    /// Whether the reader's draft is saved, as far as it has changed here.
    fn saved(&self) -> String {
        let workspace = self.view.model.workspaces().get(&self.shared.key).filter(|_| self.is_own);
        workspace.map(|workspace| saved_line(&workspace.save_status)).unwrap_or_default()
    }

    fn agreed(&self) -> Html {
        let (view, framework) = (self.view, self.framework);
        let mut agreed = self.own.clone();
        let (mut taken, mut to_talk) = (Vec::new(), Vec::new());
        for row in self.differing() {
            let both =
                texts::both_levels(&row.skill.name, self.level(row.from), self.level(row.to));
            match self.decision(row) {
                Some(Decision::Take) => {
                    agreed.ratings.set(row.index, row.to);
                    taken.push(both);
                }
                Some(Decision::Talk) => to_talk.push(both),
                _ => {}
            }
        }
        let code = share_code::encode(framework, &agreed.rating_set());
        let point_of_view = if self.is_own {
            PointOfView::yours(framework)
        } else {
            PointOfView::theirs(framework)
        };
        let with = agreed.compare_with_in(framework);
        let choose = |with| ShareAction::CompareWith(with).into();
        let shown = ShownResult {
            point_of_view,
            framework,
            assessment: &agreed,
            compare_with: with,
            choose,
        };
        let comparison = shown.comparison();
        let says = words::result(point_of_view, framework, &agreed, comparison.as_ref());
        let signed = || {
            let line = || text_in("span", "skillgauge-paper__blank", "");
            let parts = [texts::NAME, texts::SIGNED, texts::DATE];
            let parts = parts.map(|part| fragment([small(part), line()]));
            div("skillgauge-print-only skillgauge-paper__head", fragment(parts))
        };
        let list = |title, lines: Vec<String>| {
            if lines.is_empty() {
                return Html::default();
            }
            slot(fragment([heading(view, 2, title), bullets(lines)]))
        };
        let print = if view.model.settings().embedded {
            Html::default()
        } else {
            button(ButtonKind::Secondary, texts::PRINT, view.on(ExportAction::Print))
        };
        let pass_on = [
            paragraph(texts::AGREED_INTRO),
            slot(link_field(view, Copyable::AgreedLink, &code)),
            copy_field(view, Copyable::AgreedCode, code),
            slot(print),
        ];
        fragment([
            signed(),
            signed(),
            text_in("p", "govuk-body-l", says),
            result_plot(view, &shown),
            slot(list(texts::TO_TALK, to_talk)),
            slot(list(texts::TAKEN, taken)),
            div("skillgauge-no-print", fragment(pass_on)),
            edition_line(framework),
        ])
    }

    /// All skills of both, folded.
    fn folded(&self) -> Html {
        let marks = texts::who(self.is_own);
        let fold = Fold {
            name: texts::ALL_HEADING.to_owned(),
            gist: texts::sentence(&self.rows),
            is_open: false,
            content: fragment(in_full(self.framework, &self.own, &self.rows, marks)),
        };
        folds(self.view, vec![fold])
    }
}
