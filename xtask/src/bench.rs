//! `cargo xtask bench`: how fast it is.

use crate::shell::{Done, cargo, run};

/// Runs the benchmarks of the tests package, in release.
pub fn bench(rest: &[String]) -> Done {
    let mut benches = cargo();
    benches.args(["bench", "--package", "plenaria-tests", "--benches"]);
    if !rest.is_empty() {
        benches.arg("--").args(rest);
    }
    run(&mut benches)
}
