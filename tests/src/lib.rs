//! What tests and pictures share: the loopback server, and the real window steered from outside.

pub mod serve;
pub mod window;
