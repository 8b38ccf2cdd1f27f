//! One period of a network read into plain data for the press.

pub mod data;
