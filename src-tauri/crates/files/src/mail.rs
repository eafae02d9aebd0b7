//! Messages for the post program of the office (RFC 5322, MIME), which sends them.

use chrono::{DateTime, Utc};
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::date::Date;
use mail_builder::headers::raw::Raw;

/// A message that nobody has sent yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    pub made_at: DateTime<Utc>,
    /// Names it for whoever answers: unlike any other, with an `@` in it.
    pub id: String,
    /// Mail addresses; there may be none yet.
    pub to: Vec<String>,
    pub subject: String,
    /// Plain text; a line feed ends a line.
    pub text: String,
    pub enclosed: Vec<Enclosed>,
}

/// A file that goes with a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosed {
    pub name: String,
    /// As RFC 6838 has it: `application/pdf`.
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// Writes a message that Outlook and Thunderbird open for the clerk to look over and send:
/// without a sender, whom the post program knows, and marked as not sent (`X-Unsent`).
///
/// # Errors
/// None at present: what is written stays in memory.
pub fn write_mail(mail: &Mail) -> std::io::Result<Vec<u8>> {
    let mut message = MessageBuilder::new()
        .message_id(mail.id.as_str())
        .date(Date::new(mail.made_at.timestamp()))
        .subject(mail.subject.as_str())
        .header("X-Unsent", Raw::new("1"))
        .text_body(mail.text.replace('\n', "\r\n"));
    if !mail.to.is_empty() {
        let to = mail.to.iter().map(|it| Address::new_address(None::<&str>, it.as_str()));
        message = message.to(Address::new_list(to.collect()));
    }
    for it in &mail.enclosed {
        let (media_type, name) = (it.media_type.as_str(), it.name.as_str());
        message = message.attachment(media_type, name, it.bytes.as_slice());
    }
    message.write_to_vec()
}
