//! What a document still lacks. Data, never an error: a draft may lack anything.

use crate::cell::Cell;
use crate::code::coded;

coded! {
    /// Whether a finding stands in the way of an original.
    pub enum Severity {
        Blocker = "blocker",
        Caution = "caution",
    }
}

coded! {
    /// Everything a review can find.
    pub enum FindingCode {
        TooFewParties = "too_few_parties",
        TooManyParties = "too_many_parties",
        NoLanguage = "no_language",
        TooManyLanguages = "too_many_languages",
        TooManyColumns = "too_many_columns",
        PartyLanguageAbsent = "party_language_absent",
        SameBodyTwice = "same_body_twice",
        TitleMissing = "title_missing",
        HeadingMissing = "heading_missing",
        WordingMissing = "wording_missing",
        /// Another language was changed since, and nobody has looked.
        WordingStale = "wording_stale",
        /// A stale wording that is signed all the same, for a reason.
        WordingReleased = "wording_released",
        ArticleEmpty = "article_empty",
        NoArticles = "no_articles",
        NumbersDiffer = "numbers_differ",
        DatesDiffer = "dates_differ",
        SumsDiffer = "sums_differ",
        PercentagesDiffer = "percentages_differ",
        /// Languages refer to different articles.
        ReferencesDiffer = "references_differ",
        /// An article is referred to that is not there.
        ReferenceDangling = "reference_dangling",
        /// A party is named in one language and not in another.
        PartiesDiffer = "parties_differ",
        /// A body is named that is no party, but a party of another agreement.
        StrangerNamed = "stranger_named",
        /// A defined term is used in one language and not in another.
        TermsDiffer = "terms_differ",
        /// Paragraphs or list items are not as many in every language.
        PartsDiffer = "parts_differ",
        PlaceholderLeft = "placeholder_left",
        /// A character that nobody sees turns the text around on the screen, or is no text.
        HiddenCharacter = "hidden_character",
        /// A chip stands for a fact that is not known, or for a part that was removed.
        ChipEmpty = "chip_empty",
        LawSuperseded = "law_superseded",
        WrongLanguage = "wrong_language",
        /// One clause asks for another that is not there.
        ClauseWanted = "clause_wanted",
        PartyNamedInWording = "party_named_in_wording",
        OriginalsClauseOwn = "originals_clause_own",
        PlaceMissing = "place_missing",
        DateMissing = "date_missing",
        NoOriginals = "no_originals",
        OfficialNameMissing = "official_name_missing",
        CaseFormMissing = "case_form_missing",
        SeatMissing = "seat_missing",
        SignatoryMissing = "signatory_missing",
        SignatoryNameMissing = "signatory_name_missing",
        SignatoryOfficeMissing = "signatory_office_missing",
        SignatoryAuthorityMissing = "signatory_authority_missing",
        /// This build has no words of papers in a language: dates, numbers, signatures.
        WordsMissing = "words_missing",
        GlyphMissing = "glyph_missing",
        /// Arms are to be printed, and a party has shown none.
        ArmsMissing = "arms_missing",
        PictureUnusable = "picture_unusable",
        /// The originals of a set have not all as many pages.
        PageCountsDiffer = "page_counts_differ",
        ReprintNeeded = "reprint_needed",
        /// The law allows no cooperation with the state of a party.
        PartyExcluded = "party_excluded",
        /// A party is no authority of a territory, so that another law governs.
        PartyOutsideLaw = "party_outside_law",
        /// The agreement is at a stage that a step belongs ahead of.
        StepMissing = "step_missing",
        /// A step was done before one that usually comes first.
        StepOrderUnusual = "step_order_unusual",
        /// A step was done before one that the law puts first.
        StepOrderBroken = "step_order_broken",
        /// A step needs a fact that is not known.
        StepFactMissing = "step_fact_missing",
        /// Nobody answered in time.
        AnswerOverdue = "answer_overdue",
        /// A step should have been done by now.
        StepOverdue = "step_overdue",
        /// A council paper was printed with places to be filled in by hand.
        PaperBlanks = "paper_blanks",
        /// The signing is planned before the time that a party must wait.
        WaitTooShort = "wait_too_short",
        /// A column of the state register has nothing to say.
        RegisterCellEmpty = "register_cell_empty",
        /// A body has no code of the official codifier, or one that is none.
        UnitCodeWrong = "unit_code_wrong",
        /// What comes later is dated earlier.
        DaysReversed = "days_reversed",
        /// A decision is dated before the sitting that is named for it.
        DecisionBeforeSession = "decision_before_session",
        /// Two papers of different days have one number.
        NumberTwice = "number_twice",
        /// A party has signed and sent its original, and another has not sent it back.
        CounterpartAwaited = "counterpart_awaited",
        /// The agreement is dated before a party signed it.
        SignedBeforeParty = "signed_before_party",
        // Visit
        VisitDaysMissing = "visit_days_missing",
        VisitDaysReversed = "visit_days_reversed",
        /// The invitation is dated after the visit began.
        InvitationLate = "invitation_late",
        DelegationMissing = "delegation_missing",
        /// Nobody leads a delegation, or more than one does.
        HeadMissing = "head_missing",
        HeadTwice = "head_twice",
        DelegateUnnamed = "delegate_unnamed",
        DelegateTwice = "delegate_twice",
        LeavesTooEarly = "leaves_too_early",
        ProgrammeEmpty = "programme_empty",
        ItemUnnamed = "item_unnamed",
        ItemTimeMissing = "item_time_missing",
        ItemOutsideVisit = "item_outside_visit",
        /// An end at an earlier hour is taken for that of the next day.
        ItemPastMidnight = "item_past_midnight",
        /// The same people are at two items at one time.
        ItemsOverlap = "items_overlap",
        /// The way to an item is longer than the time for it.
        TransferTooShort = "transfer_too_short",
        InterpreterTwice = "interpreter_twice",
        WithinCurfew = "within_curfew",
        ShelterMissing = "shelter_missing",
        /// Nobody knows under which category a delegate may leave the country.
        ExitUnknown = "exit_unknown",
        /// A gift to a person is worth more than the law allows.
        GiftTooDear = "gift_too_dear",
        /// A gift to the community was not handed over by an act.
        GiftActMissing = "gift_act_missing",
        /// Fewer take part than the chosen fund asks.
        FundTooFew = "fund_too_few",
        /// Fewer come from other countries than the chosen fund asks.
        FundTooFewAbroad = "fund_too_few_abroad",
        /// Fewer countries take part than the chosen fund asks.
        FundTooFewCountries = "fund_too_few_countries",
        /// More travel than the chosen fund pays for.
        FundTooMany = "fund_too_many",
        /// The visit is shorter or longer than the chosen fund allows.
        FundDays = "fund_days",
        /// A paper for the press says what must not leave the office. Blocks.
        KeptFromPress = "kept_from_press",
        /// Someone takes part before arriving or after leaving.
        NotThere = "not_there",
    }
}

impl FindingCode {
    /// How grave it is.
    pub fn severity(self) -> Severity {
        match self {
            Self::TooManyColumns
            | Self::PartyLanguageAbsent
            | Self::WordingReleased
            | Self::NumbersDiffer
            | Self::DatesDiffer
            | Self::SumsDiffer
            | Self::PercentagesDiffer
            | Self::ReferencesDiffer
            | Self::ReferenceDangling
            | Self::PartiesDiffer
            | Self::StrangerNamed
            | Self::TermsDiffer
            | Self::PartsDiffer
            | Self::PlaceholderLeft
            | Self::HiddenCharacter
            | Self::LawSuperseded
            | Self::WrongLanguage
            | Self::ClauseWanted
            | Self::PartyNamedInWording
            | Self::OriginalsClauseOwn
            | Self::PlaceMissing
            | Self::DateMissing
            | Self::CaseFormMissing
            | Self::SeatMissing
            | Self::ArmsMissing
            | Self::PageCountsDiffer
            | Self::ReprintNeeded
            | Self::PartyOutsideLaw
            | Self::StepMissing
            | Self::StepOrderUnusual
            | Self::StepOrderBroken
            | Self::StepFactMissing
            | Self::AnswerOverdue
            | Self::StepOverdue
            | Self::PaperBlanks
            | Self::WaitTooShort
            | Self::RegisterCellEmpty
            | Self::UnitCodeWrong
            | Self::DaysReversed
            | Self::DecisionBeforeSession
            | Self::NumberTwice
            | Self::CounterpartAwaited
            | Self::SignedBeforeParty
            | Self::VisitDaysMissing
            | Self::VisitDaysReversed
            | Self::InvitationLate
            | Self::DelegationMissing
            | Self::HeadMissing
            | Self::HeadTwice
            | Self::DelegateUnnamed
            | Self::DelegateTwice
            | Self::LeavesTooEarly
            | Self::ProgrammeEmpty
            | Self::ItemUnnamed
            | Self::ItemTimeMissing
            | Self::ItemOutsideVisit
            | Self::ItemPastMidnight
            | Self::ItemsOverlap
            | Self::TransferTooShort
            | Self::InterpreterTwice
            | Self::WithinCurfew
            | Self::ShelterMissing
            | Self::NotThere
            | Self::ExitUnknown
            | Self::GiftTooDear
            | Self::GiftActMissing
            | Self::FundTooFew
            | Self::FundTooFewAbroad
            | Self::FundTooFewCountries
            | Self::FundTooMany
            | Self::FundDays => Severity::Caution,
            _ => Severity::Blocker,
        }
    }

    /// Whether it concerns what settling closes; who signs may be known later.
    pub fn concerns_text(self) -> bool {
        matches!(
            self,
            Self::TooFewParties
                | Self::TooManyParties
                | Self::NoLanguage
                | Self::TooManyLanguages
                | Self::SameBodyTwice
                | Self::TitleMissing
                | Self::HeadingMissing
                | Self::WordingMissing
                | Self::WordingStale
                | Self::ArticleEmpty
                | Self::NoArticles
        )
    }
}

/// One thing to look at, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub code: FindingCode,
    /// The field it concerns: the input's identifier and the summary's link target.
    pub at: Cell,
    /// What its sentence names, such as `article` → `7`.
    pub args: Vec<(&'static str, String)>,
}

impl Finding {
    pub(crate) fn new(code: FindingCode, at: Cell) -> Self {
        Self { code, at, args: Vec::new() }
    }

    /// The same finding naming one thing more.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// A finding made outside a review, such as by the fonts.
    pub fn found(code: FindingCode, at: Cell) -> Self {
        Self::new(code, at)
    }

    /// Whether it stands in the way of an original.
    pub fn blocks(&self) -> bool {
        self.code.severity() == Severity::Blocker
    }
}
