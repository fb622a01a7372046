-- Sends registration forms, one a line, and verifies each person once her form was taken. Half of the requests are of each
-- kind; what counts is the persons verified.
local threads = {}

function setup(thread)
  table.insert(threads, thread)
  thread:set("number", #threads)
end

function init()
  forms, received, read, registered, verified, wrong = {}, {}, 0, 0, 0, 0
  local line_number = 0
  for line in io.lines(os.getenv("REQUESTS")) do
    line_number = line_number + 1
    if line_number % 2 == number - 1 then
      forms[#forms + 1] = line
    end
  end
  headers = { Authorization = os.getenv("AUTHORIZATION"), ["Content-Type"] = "application/json" }
  expected = os.getenv("EXPECTED")
end

function request()
  local id = table.remove(received)
  if id then
    return wrk.format("POST", "/api/v1/registrations/" .. id .. "/verification", headers)
  end
  read = read + 1
  if not forms[read] then
    wrong = wrong + 1
    wrk.thread:stop()
    return wrk.format("GET", "/q/health/live")
  end
  return wrk.format("POST", "/api/v1/registrations", headers, forms[read])
end

function response(status, _, body)
  if status == 201 then
    registered = registered + 1
    received[#received + 1] = body:match('"id":"([^"]+)"')
  elseif status == 200 then
    verified = verified + 1
    if verified % 100 == 0 and not body:find(expected) then
      wrong = wrong + 1
    end
  else
    wrong = wrong + 1
  end
end

function done(summary, latency)
  local persons, bad = 0, 0
  for _, thread in ipairs(threads) do
    persons = persons + thread:get("verified")
    bad = bad + thread:get("wrong")
  end
  local errors = summary.errors
  io.write(string.format("cakupan requests=%d micros=%d p50=%.3f p95=%.3f p99=%.3f errors=%d wrong=%d\n", persons,
    summary.duration, latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.timeout, bad))
end
