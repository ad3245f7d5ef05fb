// Runs in the pages that `pnpm run docs` serves: a new build reloads the page, a fault is shown above it.
const events = new EventSource("/-/events");

events.addEventListener("message", (event) => {
  const { fault } = JSON.parse(event.data) as { fault: string | null };
  if (fault === null) location.reload();
  else show(fault);
});

function show(fault: string): void {
  const old = document.getElementById("fault");
  const box = old ?? document.createElement("pre");
  box.id = "fault";
  box.setAttribute("role", "alert");
  box.textContent = fault;
  if (!old) document.body.prepend(box);
}

export {};
