//! A visit that nobody sees.

use crate::support::{CONDITIONS, GOVERNMENT, OLDER_LIST, PRODUCT_MANAGER, workspaces};
use skillgauge::app::{JourneyScreen, Model, Screen, Settings, rehearsal, update};
use std::rc::Rc;

#[test]
fn it_shows_every_screen_from_the_start_to_a_result_whatever_the_framework_asks_for() {
    for framework in [CONDITIONS, GOVERNMENT, OLDER_LIST, PRODUCT_MANAGER] {
        let mut model = Model::new(workspaces(framework), Rc::new(Settings::default()));
        let mut screens = Vec::new();
        for action in rehearsal(&model) {
            update(&mut model, action);
            screens.push(model.screen());
        }
        let (mut journey, mut questions) = (Vec::new(), Vec::new());
        for screen in screens {
            match screen {
                Screen::Journey(JourneyScreen::Skill(skill)) => questions.push(skill),
                Screen::Journey(JourneyScreen::Roles) => {}
                other => journey.push(other),
            }
        }
        questions.dedup();
        journey.dedup();
        let expected = [
            JourneyScreen::Start,
            JourneyScreen::Choose,
            JourneyScreen::RoleLevel,
            JourneyScreen::Skills,
            JourneyScreen::Result,
        ];
        assert_eq!(journey, expected.map(Screen::Journey), "{framework}");
        // One is rated, and the next one is asked for.
        assert_eq!(questions.len(), 2, "{framework}");
        assert_eq!(model.assessment().ratings.len(), 1, "{framework}");
    }
}
