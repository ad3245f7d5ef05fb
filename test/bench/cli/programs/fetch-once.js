// One call by hand.
const response = await fetch(`${process.env.DATACLOUD_BASE_URL}/deployments.create`, {
  method: "POST",
  headers: { authorization: `Bearer ${process.env.DATACLOUD_TOKEN}`, "content-type": "application/json" },
  body: JSON.stringify({
    service: "payments",
    repository: "acme/pay",
    deployed_at: new Date().toISOString(),
  }),
});
const { ok } = await response.json();
if (!ok) process.exitCode = 1;
