import {randomBytes} from 'node:crypto'
import {chmodSync, mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {userInfo} from 'node:os'
import {describe, expect, onTestFinished, test} from 'vitest'
import {documented, freePorts, isMissing, serve, singleRun, until, Work} from './many-machines.js'

const programs = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'squeue', 'sinfo', 'scancel']

describe.skipIf(isMissing('Slurm', programs, 'apt-get install slurm-wlm munge'))('Slurm', () => {
  test('an array whose worker is killed is submitted again, and does only what is left', async () => {
    const work = new Work({DYING: '003.jsonl'})
    await startSlurm(work)
    work.write('clean.sbatch', documented('#SBATCH'))

    await submit(work)
    const {done} = work
    expect(done).toHaveLength(7)
    const [part = ''] = readdirSync(work.path('clean')).filter((name) => name.includes('.tmp.'))
    expect(part).toMatch(/^003\.jsonl\.tmp\.\d+\.0$/)
    expect(statSync(work.path(`clean/${part}`)).size).toBe(1000)

    const before = work.writtenAt(done)
    await submit(work)
    expect(work.writtenAt(done)).toEqual(before)
    expect(work.calls).toBe(9)
    expect(work.together()).toEqual(singleRun())
  })
})

async function submit(work: Work): Promise<void> {
  const {status, stderr} = work.run('sbatch --output /dev/null clean.sbatch')
  expect(stderr).toBe('')
  expect(status).toBe(0)
  await until('all tasks have ended', () => work.run('squeue --noheader').stdout === '', 40)
}

/** Slurm on one node, in the work's folder, under this user. */
async function startSlurm(work: Work): Promise<void> {
  const folder = work.path('slurm')
  for (const name of ['', '/munge', '/state', '/spool']) mkdirSync(folder + name, {mode: 0o700})
  const [controllerPort, nodePort] = await freePorts(2)
  const {username} = userInfo()
  writeFileSync(
    `${folder}/slurm.conf`,
    `ClusterName=test
SlurmctldHost=localhost
SlurmctldPort=${controllerPort}
SlurmdPort=${nodePort}
SlurmUser=${username}
SlurmdUser=${username}
AuthType=auth/munge
AuthInfo=socket=${folder}/munge/socket
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
SchedulerParameters=sched_interval=1,bf_interval=1,sched_min_interval=100000
NodeName=localhost NodeAddr=127.0.0.1 CPUs=2
PartitionName=all Nodes=localhost Default=YES MaxTime=2 State=UP
`,
  )
  writeFileSync(`${folder}/munge/key`, randomBytes(1024))
  chmodSync(`${folder}/munge/key`, 0o400)
  work.env['SLURM_CONF'] = `${folder}/slurm.conf`
  const files = Object.entries({key: 'key', socket: 'socket', pid: 'pid', log: 'log', seed: 'seed'}).map(
    ([name, file]) => `--${name}-file=${folder}/munge/${file}`.replace('socket-file', 'socket'),
  )
  const ends = [
    serve('munged', ['--foreground', '--force', ...files]),
    serve('slurmctld', ['-D', '-c'], work.env),
    serve('slurmd', ['-D', '-N', 'localhost'], work.env),
  ]
  onTestFinished(async () => {
    work.run(`scancel --user ${username}`)
    for (const end of ends.reverse()) await end()
  })
  await until('the node is idle', () => work.run('sinfo --noheader --format %T').stdout.trim() === 'idle')
}
