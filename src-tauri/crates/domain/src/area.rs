//! What cooperation is about.

use crate::code::coded;

coded! {
    /// The areas of cooperation, as registers and reports count them.
    pub enum Area {
        /// Self-government, decentralisation, public services, participation.
        Governance = "governance",
        /// Integration into the European Union.
        Integration = "integration",
        /// Civil protection, crisis management, fire and rescue.
        Protection = "protection",
        /// Energy efficiency, renewables, supply during outages.
        Energy = "energy",
        Water = "water",
        /// Waste and the circular economy.
        Waste = "waste",
        /// Urban planning, housing, reconstruction.
        Planning = "planning",
        Transport = "transport",
        /// Health care, rehabilitation, prosthetics, mental health.
        Health = "health",
        Veterans = "veterans",
        /// Displaced people, refugees, social services.
        Displaced = "displaced",
        /// Education, school and youth exchange.
        Education = "education",
        Culture = "culture",
        Sport = "sport",
        Tourism = "tourism",
        Economy = "economy",
        Agriculture = "agriculture",
        Digital = "digital",
        Environment = "environment",
        /// Equality and inclusion.
        Inclusion = "inclusion",
        /// Humanitarian assistance.
        Assistance = "assistance",
        /// Media, countering disinformation, volunteering.
        Media = "media",
        /// Cross-border movement and customs.
        Border = "border",
        /// Twinning committees and civil society.
        Society = "society",
    }
}
