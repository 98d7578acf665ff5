-- A server's report is of that server: feedback is told apart by where the answer stands, not by its question.
ALTER TABLE feedback ADD COLUMN guild TEXT;  -- null in direct messages, and where nobody knows any more

UPDATE feedback SET guild = asked_once.guild
FROM (
    SELECT question, min(guild) AS guild FROM asked
    WHERE verdict IS NULL
    GROUP BY question
    HAVING count(DISTINCT ifnull(guild, '')) = 1
) AS asked_once
WHERE asked_once.question = feedback.question;

CREATE INDEX asked_by_guild ON asked (guild);
CREATE INDEX feedback_by_guild ON feedback (guild);
