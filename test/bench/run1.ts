const { bench } = await import(`./${process.argv[2]}/bench.ts`); await bench();
