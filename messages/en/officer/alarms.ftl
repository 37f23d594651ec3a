# Alarms for administrators.

alarm-dead-letters = ⚠ { $channel }: { $count } messages could not be delivered and were given up. On the server, nhipcau outbox --failed says why; then use --retry or --drop.
alarm-dead-updates = ⚠ { $channel }: { $count } incoming messages could not be read. They are kept (encrypted) and passed over; please tell the developers.
alarm-tick-failed = ⚠ The background work “{ $channel }” fails again and again; reminders may be late. Look for tick.failed in the server's log.
alarm-channel-down = ⚠ { $channel } has not answered for over a minute ({ $at }). Messages wait, none is lost. Check the network and the token: nhipcau check.
alarm-channel-ill = ⚠ For over two minutes { $channel } has not let people's messages in ({ $at }). The server's /health says why; check the token with nhipcau check.
alarm-channel-back = { $channel } works again since { $at }, after { $count } minutes. What waited is being sent.
alarm-quota-80 = { $channel }: { $count } messages sent this month, over 80 % of the quota. Put off announcements that can wait, or extend the plan.
alarm-quota-95 = ⚠ { $channel }: { $count } messages sent this month, over 95 % of the quota. Soon announcements will have to wait. Extend the plan if need be.
alarm-quota-100 = ⚠ { $channel }: this month's quota is used up ({ $count } messages). Only answers and case news still go; announcements wait for next month or a larger plan.
alarm-rules-refused = ⚠ A changed rule file is broken at { $channel } ({ $count } faults) and was not taken; the old rules stay in force. On the server, nhipcau rules check tells every fault.
alarm-other = ⚠ Alarm “{ $kind }” ({ $channel }, { $count }) at { $at }. Look at the server's log.
