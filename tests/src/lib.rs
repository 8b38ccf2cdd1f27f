//! What tests and pictures share: the loopback server, the real window steered from outside, and the scenes that are pictured in it.

pub mod program;
pub mod scenes;
pub mod serve;
pub mod window;
