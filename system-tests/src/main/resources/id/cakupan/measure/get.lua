-- Asks for paths, one a line. Each thread takes its own lines and each line once, or again and again where AGAIN is true.
local threads = {}

function setup(thread)
  table.insert(threads, thread)
  thread:set("number", #threads)
end

function init()
  local headers = { Authorization = os.getenv("AUTHORIZATION") }
  requests, asked, answered, wrong = {}, 0, 0, 0
  again, expected = os.getenv("AGAIN") == "true", os.getenv("EXPECTED")
  local lines = {}
  for line in io.lines(os.getenv("REQUESTS")) do
    lines[#lines + 1] = line
  end
  for i, line in ipairs(lines) do
    if again or i % 2 == number - 1 then
      requests[#requests + 1] = wrk.format("GET", line, headers)
    end
  end
end

function request()
  asked = asked + 1
  if asked > #requests then
    if not again then
      wrong, first = wrong + 1, "Wrong answer: none, since there were too few requests for the time"
      wrk.thread:stop()
      return wrk.format("GET", "/q/health/live")
    end
    asked = 1
  end
  return requests[asked]
end

function response(status, _, body)
  answered = answered + 1
  if status ~= 200 or answered % 100 == 1 and not body:find(expected) then
    wrong = wrong + 1
    first = first or "Wrong answer: " .. status .. " " .. body:sub(1, 300)
  end
end

function done(summary, latency)
  local answers, bad = 0, 0
  for _, thread in ipairs(threads) do
    answers = answers + thread:get("answered")
    bad = bad + thread:get("wrong")
    if thread:get("first") then
      io.write(thread:get("first"):gsub("\n", " "), "\n")
    end
  end
  local errors = summary.errors
  io.write(string.format("cakupan requests=%d micros=%d p50=%.3f p95=%.3f p99=%.3f errors=%d wrong=%d\n", answers,
    summary.duration, latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    errors.connect + errors.read + errors.write + errors.timeout, bad))
end
