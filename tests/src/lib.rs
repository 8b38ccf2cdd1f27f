//! What tests and pictures share: the loopback server, the real window steered from outside, the scenes that are pictured in it,
//! and what the benchmarks have in common.

pub mod benches;
pub mod program;
pub mod scenes;
pub mod serve;
pub mod window;
