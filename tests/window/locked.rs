//! The page can do what its buttons do, and nothing else; the program calls nobody.

use std::io::ErrorKind;
use std::net::TcpListener;
use std::time::{Duration, Instant};

use pobratym_tests::office::Office;
use pobratym_tests::window::{Process, Undriven, Window};
use serde_json::json;

/// Somebody on this computer who would notice a call.
struct Listener(TcpListener);

impl Listener {
    fn new() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    fn address(&self) -> String {
        format!("127.0.0.1:{}", self.0.local_addr().unwrap().port())
    }

    /// Whether anybody calls within a while.
    fn is_called_within(&self, patience: Duration) -> bool {
        let started = Instant::now();
        while started.elapsed() < patience {
            match self.0.accept() {
                Ok(_) => return true,
                Err(error) => assert_eq!(error.kind(), ErrorKind::WouldBlock),
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        false
    }
}

#[test]
fn started_as_people_do_it_holds_no_socket_to_any_network() {
    const TEST: &str = "started_as_people_do_it_holds_no_socket_to_any_network";
    let office = Office::with_sample();
    // The test would see a socket: it holds one itself.
    let listener = Listener::new();
    assert!(!Process::own().network_sockets().is_empty());
    let Some(window) = Undriven::open(TEST, &office) else { return };
    let names: Vec<String> = window.processes().iter().map(|it| it.name()).collect();
    assert!(names.iter().any(|it| it == "pobratym"), "{names:?}");
    assert!(names.iter().any(|it| it.starts_with("WebKitWeb")), "{names:?}");
    assert!(
        window.processes().iter().any(|it| !it.sockets().is_empty()),
        "it has others"
    );
    for _ in 0..10 {
        for process in window.processes() {
            assert_eq!(process.network_sockets(), [0; 0], "{}", process.name());
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(!listener.is_called_within(Duration::ZERO));
}

#[test]
fn the_page_is_locked_down() {
    let office = Office::with_sample();
    let Some(window) = Window::open("the_page_is_locked_down", &office) else { return };
    window.see("Потребує вас");
    let address = window.run("return location.href", &[]);

    let made = "try { return String(arguments[0] === 'eval' ? eval('1 + 1') \
        : new Function('return 1 + 1')()) } catch (error) { return error.name }";
    for way in ["eval", "Function"] {
        assert_eq!(window.run(made, &[json!(way)]), json!("EvalError"), "{way}");
    }
    let frozen = "'use strict'; try { Object.prototype.polluted = true } catch {} \
        return [{}.polluted ?? null, Object.isFrozen(Object.prototype), '__TAURI__' in window]";
    assert_eq!(window.run(frozen, &[]), json!([null, true, false]));
    let inline = "const done = arguments[0]; const script = document.createElement('script'); \
        script.textContent = 'window.wasRun = true'; document.body.append(script); \
        setTimeout(() => done(window.wasRun ?? false), 100)";
    assert_eq!(window.run_async(inline, &[]), json!(false), "a script in the page");

    let listener = Listener::new();
    let calls = "const [address, done] = arguments; const refused = []; \
        addEventListener('securitypolicyviolation', \
            (event) => refused.push(event.effectiveDirective)); \
        const http = `http://${address}/`; \
        fetch(http, { mode: 'no-cors' }).catch(() => {}); \
        navigator.sendBeacon(http, 'text'); \
        try { new WebSocket(`ws://${address}/`) } catch {} \
        const part = (name, set) => { \
            const it = Object.assign(document.createElement(name), set); \
            document.body.append(it); return it; }; \
        part('img', { src: http }); \
        part('script', { src: http }); \
        part('link', { rel: 'stylesheet', href: http }); \
        part('iframe', { src: http }); \
        part('form', { action: http, method: 'post' }).submit(); \
        setTimeout(() => done([...new Set(refused)].sort()), 700)";
    let refused = window.run_async(calls, &[json!(listener.address())]);
    for directive in
        ["connect-src", "form-action", "frame-src", "img-src", "script-src-elem"]
    {
        let refused = refused.as_array().unwrap();
        assert!(refused.contains(&json!(directive)), "{directive}: {refused:?}");
    }
    let away = format!("http://{}/", listener.address());
    window.run("location.href = arguments[0]", &[json!(away)]);
    window.run("window.open(arguments[0])", &[json!(away)]);
    assert!(!listener.is_called_within(Duration::from_millis(700)), "nothing got out");
    assert_eq!(window.run("return location.href", &[]), address, "the page stayed");

    for command in [
        "plugin:opener|open_url",
        "plugin:fs|read_text_file",
        "plugin:shell|execute",
        "plugin:webview|create_webview_window",
        "plugin:path|resolve_directory",
        "plugin:event|emit",
        "read_file",
    ] {
        let answer = window.invoke(command, &json!({ "path": "/etc/hostname" }));
        let error = answer.expect_err(command);
        let said = error.as_str().unwrap_or_default();
        assert!(
            said.contains("not allowed") || said.contains("not found"),
            "{command}: {said}"
        );
    }
    let unknown = json!({ "input": { "template": "cooperation", "langs": [], "parties": [],
        "path": "/etc" } });
    assert!(window.invoke("draft", &unknown).is_err(), "a field that nobody asked for");
    assert!(window.invoke("today", &json!({})).is_ok(), "and its own commands work");
}
