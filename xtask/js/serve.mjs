// Serves dist/ until it is stopped.
import { serve } from "./server.mjs";

const port = Number(process.argv[2]);
try {
  const { url } = await serve({ port });
  console.log(`Skillgauge is at ${url} (Ctrl+C stops it).`);
} catch (error) {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken. Try: cargo xtask serve --port 0`);
  process.exitCode = 1;
}
