//! The scheme `plenaria:`, by which the window reads bytes and can write none: pages of a preview, documents, flags.

use crate::host::Host;
use std::borrow::Cow;
use std::sync::Arc;
use tauri::http::{Method, Request, Response, StatusCode, header};
use tauri::{Manager, UriSchemeContext, UriSchemeResponder};

/// Answers `plenaria://localhost/<path>` (`http://plenaria.localhost/<path>` on Windows) with what the session has there.
pub fn serve(
    context: UriSchemeContext<'_, tauri::Wry>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let session = Arc::clone(&context.app_handle().state::<Host>().session);
    tauri::async_runtime::spawn_blocking(move || {
        let path = decode(request.uri().path().trim_start_matches('/'));
        let found = (request.method() == Method::GET)
            .then_some(path)
            .flatten()
            .and_then(|path| session.resource(&path));
        let response = match found {
            Some(resource) => Response::builder()
                .header(header::CONTENT_TYPE, resource.media_type.to_string())
                // A document is other people's: it may be shown, not run.
                .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(Cow::Owned(resource.bytes)),
            None => Response::builder()
                .status(StatusCode::NOT_FOUND)
                .body(Cow::Borrowed(&[] as &[u8])),
        };
        if let Ok(response) = response {
            responder.respond(response);
        }
    });
}

/// A path with its `%xx` resolved; nothing when they don't make UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        if let (b'%', [high, low, after @ ..]) = (*first, tail) {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            bytes.push(u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()?);
            rest = after;
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_as_the_window_wrote_it() {
        assert_eq!(decode("page/1/2.svg").as_deref(), Some("page/1/2.svg"));
        assert_eq!(
            decode("document/a%C3%B1o%20%2F").as_deref(),
            Some("document/año /")
        );
    }

    #[test]
    fn a_broken_path_is_no_path() {
        assert_eq!(decode("%C3"), None);
        assert_eq!(decode("%zz"), None);
    }
}
