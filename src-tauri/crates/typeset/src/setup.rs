//! The sheet before anything stands on it.

use pobratym_domain::Profile;
use pobratym_wording::{Form, Manuscript, Role};

use crate::Mm;

/// Size, margins and type size of a paper. Lengths are in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PageSetup {
    pub width: f32,
    pub height: f32,
    /// The margin where the sheets are bound with a ribbon.
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
    /// Between two columns.
    pub gutter: f32,
    /// Type size of the text.
    pub size: f32,
    /// From one line of text to the next.
    pub leading: f32,
}

/// Tables with more columns lie on the long edge.
const TALL: usize = 5;

/// The type size of a table with so many columns.
const fn table_size(columns: usize) -> f32 {
    match columns {
        0..=5 => 10.5,
        6..=8 => 9.5,
        _ => 8.5,
    }
}

impl PageSetup {
    /// A4 for so many languages side by side; four and more lie on the long edge.
    pub const fn for_langs(count: usize) -> Self {
        let (width, height) = (Mm(210.0).points(), Mm(297.0).points());
        let (size, leading, gutter) = match count {
            0 | 1 => (12.0, 16.0, 0.0),
            2 => (11.0, 14.0, Mm(7.0).points()),
            3 => (10.0, 13.0, Mm(5.5).points()),
            _ => (10.0, 13.0, Mm(5.0).points()),
        };
        let (width, height) = if count > 3 { (height, width) } else { (width, height) };
        Self {
            width,
            height,
            left: Mm(30.0).points(),
            right: Mm(15.0).points(),
            top: Mm(20.0).points(),
            bottom: Mm(20.0).points(),
            gutter,
            size,
            leading,
        }
    }

    /// The sheet that a manuscript is set on. A wide table lies on the long edge, unless it
    /// belongs to a text with clauses; cards take the whole of the sheet.
    pub fn for_paper(manuscript: &Manuscript) -> Self {
        let setup = Self::of(manuscript.profile, manuscript.width());
        if manuscript.rows.iter().any(|row| row.role == Role::Clause) {
            return setup;
        }
        let table = manuscript.rows.iter().find_map(|row| match &row.role {
            Role::Table(table) => Some(table.columns.len()),
            _ => None,
        });
        match (manuscript.form, table) {
            (Form::Cards | Form::Signs, _) => {
                Self { left: 0.0, right: 0.0, top: 0.0, bottom: 0.0, ..setup }
            }
            (Form::Running, Some(columns)) => {
                let size = table_size(columns);
                let setup = Self { size, leading: size * 1.26, ..setup };
                if columns > TALL { setup.turned() } else { setup }
            }
            _ => setup,
        }
    }

    /// On the long edge. The sheets are then bound at the top.
    fn turned(self) -> Self {
        let Self { width, height, left, right, top, bottom, .. } = self;
        let (width, height) = (width.max(height), width.min(height));
        Self { width, height, left: bottom, right: top, top: left, bottom: right, ..self }
    }

    /// A4 for so many columns in the manner of a profile. Binding margins are on the left.
    pub const fn of(profile: Profile, columns: usize) -> Self {
        let plain = Self::for_langs(columns);
        match profile {
            Profile::Plain => plain,
            // Left half as wide again as right; air above and below.
            Profile::Ceremonial => Self {
                left: Mm(33.0).points(),
                right: Mm(22.0).points(),
                top: Mm(25.0).points(),
                bottom: Mm(25.0).points(),
                size: if columns < 2 { 12.5 } else { plain.size },
                leading: plain.leading + 1.0,
                ..plain
            },
            // ДСТУ 4163: 30, 10, 20, 20 mm and 12 to 14 points, as the text of 2003 has
            // them; that of 2020 was not seen. Three columns need smaller type.
            Profile::Official => Self {
                left: Mm(30.0).points(),
                right: Mm(10.0).points(),
                size: match columns {
                    0 | 1 => 14.0,
                    2 => 12.0,
                    _ => 11.0,
                },
                leading: match columns {
                    0 | 1 => 18.0,
                    2 => 15.0,
                    _ => 13.5,
                },
                ..plain
            },
        }
    }

    /// The width of the text.
    pub fn measure(&self) -> f32 {
        self.width - self.left - self.right
    }

    /// The height of the text.
    pub fn text_height(&self) -> f32 {
        self.height - self.top - self.bottom
    }

    /// The width of one of so many columns.
    pub fn column(&self, count: usize) -> f32 {
        let count = count.max(1) as f32;
        (self.measure() - self.gutter * (count - 1.0)) / count
    }

    /// Half a line: every line of every column begins a whole number of steps below the
    /// top margin.
    pub fn step(&self) -> f32 {
        self.leading / 2.0
    }
}
